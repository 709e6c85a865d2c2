// Window in which no letter is too often; found when it is as long as p. O(n) time, O(1) space.
function findAnagrams(s: string, p: string): number[] {
    const room: number[] = new Array(128).fill(0);
    for (let i = 0; i < p.length; i++) room[p.charCodeAt(i)]++;
    const starts: number[] = [];
    let left = 0;
    for (let right = 0; right < s.length; right++) {
        const letter = s.charCodeAt(right);
        room[letter]--;
        while (room[letter] < 0) room[s.charCodeAt(left++)]++;
        if (right - left + 1 === p.length) starts.push(left);
    }
    return starts;
}
