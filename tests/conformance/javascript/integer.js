/**
 * @param {number} x
 * @param {number} n
 * @return {number}
 */
var plusOne = function(x, n) {
    deed(n);
    return x + 1;
};
