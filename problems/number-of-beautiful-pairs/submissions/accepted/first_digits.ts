// Counts the first digits seen so far. O(n) time, O(1) space.
function countBeautifulPairs(nums: number[]): number {
    const gcd = (a: number, b: number): number => b === 0 ? a : gcd(b, a % b);
    const firsts: number[] = new Array(10).fill(0);
    let pairs = 0;
    for (const number of nums) {
        for (let digit = 1; digit <= 9; ++digit) {
            if (gcd(digit, number % 10) === 1) pairs += firsts[digit];
        }
        ++firsts[Number(String(number)[0])];
    }
    return pairs;
}
