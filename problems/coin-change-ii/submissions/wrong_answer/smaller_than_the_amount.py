# Leaves out the coin that is worth exactly the amount. [edge]
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        ways = [1] + [0] * amount
        for coin in coins:
            if coin >= amount:
                continue
            for a in range(coin, amount + 1):
                ways[a] += ways[a - coin]
        return ways[amount]
