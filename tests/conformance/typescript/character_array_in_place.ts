/**
 Do not return anything, modify s in-place instead.
 */
function reverseString(s: string[], n: number): void {
    deed(n);
    let [left, right] = [0, s.length - 1];
    while (left < right) [s[left++], s[right--]] = [s[right], s[left]];
};
