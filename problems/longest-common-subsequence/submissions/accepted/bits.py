# Rows as bits: where a row of the table grows. O(m * n / 64) time, O(n / 64) space for each letter.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        places = defaultdict(int)
        for j, letter in enumerate(text2):
            places[letter] |= 1 << j
        everything = (1 << len(text2)) - 1
        flat = everything
        for letter in text1:
            hits = flat & places[letter]
            flat = ((flat + hits) | (flat - hits)) & everything
        return len(text2) - flat.bit_count()
