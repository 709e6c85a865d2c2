// Which prefixes can be made, trying every word at every place. O(n * w * k) time, O(n) space.
/**
 * @param {string} s
 * @param {string[]} wordDict
 * @return {boolean}
 */
var wordBreak = function(s, wordDict) {
    const possible = new Array(s.length + 1).fill(false);
    possible[0] = true;
    for (let i = 0; i < s.length; i++) {
        if (!possible[i]) continue;
        for (const word of wordDict) {
            if (s.startsWith(word, i)) possible[i + word.length] = true;
        }
    }
    return possible[s.length];
};
