// Carries the maximum along, sorts, and pairs from both ends. O(n log n + n log V) time, O(n) space.
/**
 * @param {number[]} nums
 * @return {number}
 */
var gcdSum = function (nums) {
  const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
  let greatest = 0;
  const values = nums.map((x) => {
    greatest = Math.max(greatest, x);
    return gcd(greatest, x);
  });
  values.sort((a, b) => a - b);
  let sum = 0;
  for (let low = 0, high = values.length - 1; low < high; low++, high--) sum += gcd(values[low], values[high]);
  return sum;
};
