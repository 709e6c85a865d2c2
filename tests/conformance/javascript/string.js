/**
 * @param {string} text
 * @param {number} n
 * @return {string}
 */
var exclaim = function(text, n) {
    deed(n);
    return `${text}!`;
};
