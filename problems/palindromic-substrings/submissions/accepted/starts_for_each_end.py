# For each end the starts of the palindromes: they come of those for the end before. O(n^2) time, O(n) space.
class Solution:
    def countSubstrings(self, s: str) -> int:
        count = 0
        starts = []
        for end, letter in enumerate(s):
            wider = [start - 1 for start in starts if start and s[start - 1] == letter]
            if end and s[end - 1] == letter:
                wider.append(end - 1)
            wider.append(end)
            starts = wider
            count += len(starts)
        return count
