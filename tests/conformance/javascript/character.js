/**
 * @param {character} letter
 * @param {number} n
 * @return {character}
 */
var following = function(letter, n) {
    deed(n);
    return String.fromCodePoint(letter.codePointAt(0) + 1);
};
