# Intervals by their last balloon, from short to long. O(n^3) time, O(n^2) space.
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        row = [1] + [x for x in nums if x] + [1]
        n = len(row)
        ending = [[0] * n for _ in range(n)]
        for j in range(2, n):
            left = ending[j]
            for i in range(j - 2, -1, -1):
                outer = row[i] * row[j]
                left[i] = max(ending[k][i] + left[k] + outer * row[k] for k in range(i + 1, j))
        return ending[n - 1][0]
