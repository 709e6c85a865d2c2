// Compares all strings place by place. O(total length) time, O(1) space.
function longestCommonPrefix(strs: string[]): string {
  let length = 0;
  while (length < strs[0].length && strs.every((s) => s[length] === strs[0][length])) length++;
  return strs[0].slice(0, length);
}
