// Returns the right answer and leaves work that makes more of itself.
// expect: TLE
// reason: of CPU time
// case: 1
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));

var findGCD = function(nums) {
  const again = () => queueMicrotask(again);
  again();
  return gcd(Math.max(...nums), Math.min(...nums));
};
