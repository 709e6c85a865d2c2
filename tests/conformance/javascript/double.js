/**
 * @param {number} x
 * @param {number} n
 * @return {number}
 */
var half = function(x, n) {
    deed(n);
    return x / 2;
};
