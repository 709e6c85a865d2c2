// The gcd of all numbers must be 1. O(n + log m) time, O(1) space.
function isGoodArray(nums: number[]): boolean {
    let common = 0;
    for (let number of nums) {
        while (number > 0) [common, number] = [number, common % number];
    }
    return common === 1;
};
