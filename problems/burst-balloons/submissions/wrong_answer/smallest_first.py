# Bursts the smallest one each time. [edge]
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        row, won = [1, *nums, 1], 0
        while len(row) > 2:
            k = min(range(1, len(row) - 1), key=lambda k: row[k])
            won += row[k - 1] * row[k] * row[k + 1]
            del row[k]
        return won
