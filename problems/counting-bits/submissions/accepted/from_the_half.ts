// The count of the half, and the last bit. O(n) time, O(1) space.
function countBits(n: number): number[] {
  const counts: number[] = new Array(n + 1).fill(0);
  for (let i = 1; i <= n; i++) counts[i] = counts[i >> 1] + (i & 1);
  return counts;
}
