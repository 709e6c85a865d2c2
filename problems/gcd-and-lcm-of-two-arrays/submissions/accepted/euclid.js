// Folds every number into both results with Euclid's algorithm. O(n + m + log V) time, O(1) space.
var gcdAndLcm = function(nums1, nums2) {
    const gcd = (a, b) => {
        while (b !== 0n) [a, b] = [b, a % b];
        return a;
    };
    let divisor = 0n;
    let multiple = 1n;
    for (const nums of [nums1, nums2]) {
        for (const number of nums) {
            const x = BigInt(number);
            divisor = gcd(divisor, x);
            if (multiple === 0n || x === 0n) multiple = 0n;
            else if (multiple % x !== 0n) multiple = multiple / gcd(multiple, x) * x;
        }
    }
    return [divisor, multiple];
};
