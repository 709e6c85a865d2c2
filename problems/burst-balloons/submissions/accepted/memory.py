# Recursion over intervals that remembers its answers. O(n^3) time, O(n^2) space.
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        row = [1, *nums, 1]

        @cache
        def best(i, j):
            if i + 1 == j:
                return 0
            outer = row[i] * row[j]
            return max([best(i, k) + best(k, j) + outer * row[k] for k in range(i + 1, j)])

        return best(0, len(row) - 1)
