# Leaves out the coin that is worth exactly the amount. [edge]
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        @cache
        def ways(k, left):
            if left == 0:
                return 1
            if k == len(coins):
                return 0
            return ways(k + 1, left) + (ways(k, left - coins[k]) if coins[k] < left or left < amount and coins[k] == left else 0)

        return ways(0, amount)
