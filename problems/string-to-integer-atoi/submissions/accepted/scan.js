// Spaces, sign, digits; stops as soon as the number is beyond 32 bits. O(n) time, O(1) space.
/**
 * @param {string} s
 * @return {number}
 */
var myAtoi = function (s) {
  let i = 0;
  while (s[i] === " ") i++;
  const sign = s[i] === "-" ? -1 : 1;
  if (s[i] === "-" || s[i] === "+") i++;
  let result = 0;
  for (; s[i] >= "0" && s[i] <= "9" && result < 2 ** 31; i++) result = result * 10 + (s.charCodeAt(i) - 48);
  if (result === 0) return 0;
  return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, sign * result));
};
