// Window in which no letter is too often; found when it is as long as p. O(n) time, O(1) space.
var findAnagrams = function(s, p) {
    const room = {};
    for (const letter of p) room[letter] = (room[letter] ?? 0) + 1;
    const starts = [];
    let left = 0;
    for (let right = 0; right < s.length; right++) {
        room[s[right]] = (room[s[right]] ?? 0) - 1;
        while (room[s[right]] < 0) room[s[left++]]++;
        if (right - left + 1 === p.length) starts.push(left);
    }
    return starts;
};
