/**
 * @param {character[]} s
 * @param {number} n
 * @return {void} Do not return anything, modify s in-place instead.
 */
var reverseString = function(s, n) {
    deed(n);
    let [left, right] = [0, s.length - 1];
    while (left < right) [s[left++], s[right--]] = [s[right], s[left]];
};
