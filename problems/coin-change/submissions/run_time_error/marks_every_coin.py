# Notes one coin for the amount of each coin, also of those that are larger than the table. [edge]
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [inf] * amount
        for coin in coins:
            fewest[coin] = 1
        for a in range(1, amount + 1):
            for coin in coins:
                if coin < a:
                    fewest[a] = min(fewest[a], fewest[a - coin] + 1)
        return -1 if fewest[amount] == inf else fewest[amount]
