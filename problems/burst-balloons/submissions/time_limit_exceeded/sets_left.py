# Remembers the most for each set of balloons that are left. O(n * 2^n) time. [large]
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        @cache
        def best(row):
            around = (1, *row, 1)
            return max(
                (around[k] * row[k] * around[k + 2] + best(row[:k] + row[k + 1:]) for k in range(len(row))), default=0
            )

        return best(tuple(nums))
