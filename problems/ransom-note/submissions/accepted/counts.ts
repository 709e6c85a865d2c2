// Counts the letters of the magazine and takes off those of the note. O(n + m) time, O(1) space.
function canConstruct(ransomNote: string, magazine: string): boolean {
  const left = new Map<string, number>();
  for (const c of magazine) left.set(c, (left.get(c) ?? 0) + 1);
  for (const c of ransomNote) {
    const count = left.get(c) ?? 0;
    if (count === 0) return false;
    left.set(c, count - 1);
  }
  return true;
}
