# Fills the table from the coins alone, without the amount 0 as a start, and so has no answer for it. [edge]
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = {coin: 1 for coin in coins}
        for a in range(1, amount + 1):
            for coin in coins:
                if a - coin in fewest:
                    fewest[a] = min(fewest.get(a, amount), fewest[a - coin] + 1)
        return fewest.get(amount, -1)
