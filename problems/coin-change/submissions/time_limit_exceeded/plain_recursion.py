# Tries every coin as the last one, and remembers nothing. Exponential time. [edge]
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        def fewest(a):
            if a == 0:
                return 0
            return min((fewest(a - coin) + 1 for coin in coins if coin <= a), default=inf)

        answer = fewest(amount)
        return answer if answer < inf else -1
