# Window that never shrinks, with the greatest count so far. O(n) time, O(1) space.
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count = Counter()
        greatest = length = 0
        for right, letter in enumerate(s):
            count[letter] += 1
            greatest = max(greatest, count[letter])
            if length < greatest + k:
                length += 1
            else:
                count[s[right - length]] -= 1
        return length
