/**
 * @param {number} x
 * @param {number} n
 * @return {number}
 */
var plusOne = function(x, n) {
    deed(n);
    return typeof x === "bigint" ? x + 1n : BigInt(x) + 1n;
};
