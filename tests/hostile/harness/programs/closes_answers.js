// Closes the descriptor of the answers and returns.
// expect: RTE
// reason: closed descriptor 4
// case: 1
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));

var findGCD = function(nums) {
  require('fs').closeSync(4);
  return gcd(Math.max(...nums), Math.min(...nums));
};
