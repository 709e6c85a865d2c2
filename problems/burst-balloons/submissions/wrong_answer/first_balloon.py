# Splits at the balloon that is burst first, as if both sides kept their neighbours. [sample]
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        row = [1, *nums, 1]

        @cache
        def best(i, j):
            return max((best(i, k) + best(k, j) + row[k - 1] * row[k] * row[k + 1] for k in range(i + 1, j)), default=0)

        return best(0, len(row) - 1)
