// Multiplies the squares whose bit is set in the exponent. O(log n) time, O(1) space.
/**
 * @param {number} x
 * @param {number} n
 * @return {number}
 */
var myPow = function (x, n) {
  let result = 1;
  for (let rest = Math.abs(n); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= x;
    x *= x;
  }
  return n < 0 ? 1 / result : result;
};
