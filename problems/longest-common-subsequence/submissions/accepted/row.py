# A table over prefixes, row by row. O(m * n) time, O(n) space.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        above = [0] * (len(text2) + 1)
        for letter in text1:
            row = [0]
            for j, other in enumerate(text2):
                if letter == other:
                    row.append(above[j] + 1)
                else:
                    row.append(row[j] if row[j] > above[j + 1] else above[j + 1])
            above = row
        return above[-1]
