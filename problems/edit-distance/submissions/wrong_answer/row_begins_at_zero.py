# One row only, but every row begins with 0, as if the first letters of word1 could be dropped for nothing. [sample]
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        row = list(range(len(word2) + 1))
        for a in word1:
            diagonal = row[0]
            for j, b in enumerate(word2, 1):
                above = row[j]
                row[j] = diagonal if a == b else 1 + min(above, row[j - 1], diagonal)
                diagonal = above
        return row[-1]
