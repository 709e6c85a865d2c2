# Enters each coin by itself into the table, also one that is larger than the amount. [edge]
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        ways = [0] * (amount + 1)
        for coin in coins:
            ways[coin] += 1
            for a in range(coin + 1, amount + 1):
                ways[a] += ways[a - coin]
        return ways[amount]
