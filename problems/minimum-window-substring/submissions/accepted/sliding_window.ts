// Sliding window with the number of missing letters. O(m + n) time, O(1) space.
function minWindow(s: string, t: string): string {
    const need: number[] = new Array(128).fill(0);
    for (let i = 0; i < t.length; i++) need[t.charCodeAt(i)]++;
    let missing = t.length, start = 0, bestStart = 0, bestLength = Infinity;
    for (let end = 0; end < s.length; end++) {
        if (need[s.charCodeAt(end)]-- > 0) missing--;
        while (missing === 0) {
            if (end - start + 1 < bestLength) {
                bestStart = start;
                bestLength = end - start + 1;
            }
            if (++need[s.charCodeAt(start++)] > 0) missing++;
        }
    }
    return bestLength === Infinity ? "" : s.substr(bestStart, bestLength);
};
