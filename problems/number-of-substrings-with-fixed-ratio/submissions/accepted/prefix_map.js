// Weighted prefix sums in a map. O(n) time, O(n) space.
var fixedRatio = function(s, num1, num2) {
    const seen = new Map([[0, 1]]);
    let sum = 0, count = 0;
    for (const c of s) {
        sum += c === '0' ? num2 : -num1;
        const before = seen.get(sum) ?? 0;
        count += before;
        seen.set(sum, before + 1);
    }
    return count;
};
