// Sliding window with the number of missing letters. O(m + n) time, O(1) space.
var minWindow = function(s, t) {
    const need = new Map();
    for (const letter of t) need.set(letter, (need.get(letter) ?? 0) + 1);
    let missing = t.length, start = 0, best = null;
    for (let end = 0; end < s.length; end++) {
        if (!need.has(s[end])) continue;
        const left = need.get(s[end]);
        need.set(s[end], left - 1);
        if (left > 0) missing--;
        while (missing === 0) {
            if (best === null || end + 1 - start < best[1] - best[0]) best = [start, end + 1];
            const letter = s[start++];
            if (!need.has(letter)) continue;
            need.set(letter, need.get(letter) + 1);
            if (need.get(letter) > 0) missing++;
        }
    }
    return best === null ? "" : s.slice(best[0], best[1]);
};
