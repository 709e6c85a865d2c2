// The gcd of all numbers must be 1. O(n + log m) time, O(1) space.
var isGoodArray = function(nums) {
    const gcd = (a, b) => b === 0 ? a : gcd(b, a % b);
    return nums.reduce(gcd) === 1;
};
