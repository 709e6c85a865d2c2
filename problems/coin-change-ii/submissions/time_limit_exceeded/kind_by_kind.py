# Tries every number of coins of each kind, and remembers nothing. Time at least in proportion to the answer. [large]
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        def ways(k, left):
            if left == 0:
                return 1
            if k == len(coins):
                return 0
            return sum(ways(k + 1, rest) for rest in range(left, -1, -coins[k]))

        return ways(0, amount)
