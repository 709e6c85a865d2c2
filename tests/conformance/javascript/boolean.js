/**
 * @param {boolean} value
 * @param {number} n
 * @return {boolean}
 */
var isNot = function(value, n) {
    deed(n);
    return !value;
};
