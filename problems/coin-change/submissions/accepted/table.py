# The fewest coins for each amount, coin by coin. O(amount * n) time, O(amount) space.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [amount + 1] * amount
        for coin in coins:
            for a in range(coin, amount + 1):
                if fewest[a - coin] + 1 < fewest[a]:
                    fewest[a] = fewest[a - coin] + 1
        return fewest[amount] if fewest[amount] <= amount else -1
