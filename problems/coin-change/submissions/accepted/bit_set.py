# Breadth-first search; bit a of a number says that a can be made with that many coins. O(amount^2 * n / 64) time, O(amount) space.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        kinds = {coin for coin in coins if coin <= amount}
        within = (1 << (amount + 1)) - 1
        level = seen = 1
        used = 0
        while level and not seen >> amount & 1:
            following = 0
            for coin in kinds:
                following |= level << coin
            level = following & within & ~seen
            seen |= level
            used += 1
        return used if level else -1
