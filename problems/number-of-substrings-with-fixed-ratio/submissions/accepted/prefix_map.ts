// Weighted prefix sums in a map. O(n) time, O(n) space.
function fixedRatio(s: string, num1: number, num2: number): number {
    const seen = new Map<number, number>([[0, 1]]);
    let sum = 0, count = 0;
    for (const c of s) {
        sum += c === '0' ? num2 : -num1;
        const before = seen.get(sum) ?? 0;
        count += before;
        seen.set(sum, before + 1);
    }
    return count;
};
