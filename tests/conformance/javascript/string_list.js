/**
 * @param {string[]} words
 * @param {number} n
 * @return {string[]}
 */
var doubled = function(words, n) {
    deed(n);
    return words.map((word) => word + word);
};
