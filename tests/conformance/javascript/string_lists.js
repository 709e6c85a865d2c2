/**
 * @param {string[]} words
 * @param {number} n
 * @return {string[][]}
 */
var group = function(words, n) {
    deed(n);
    return words.map((word) => [word]);
};
