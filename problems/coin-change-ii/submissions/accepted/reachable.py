# A dictionary of ways to reach amounts, each coin in turn, taken several times. O(amount * n) time, O(amount) space.
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        ways = {0: 1}
        for coin in sorted(coins, reverse=True):
            for start in sorted(ways):
                if start - coin in ways:
                    continue
                total, a = 0, start
                while a <= amount:
                    total += ways.get(a, 0)
                    ways[a] = total
                    a += coin
        return ways.get(amount, 0)
