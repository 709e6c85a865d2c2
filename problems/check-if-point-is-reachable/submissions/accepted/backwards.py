# Goes back to the start by halves and half sums. O(log^2 m) time, O(1) space.
class Solution:
    def isReachable(self, targetX: int, targetY: int) -> bool:
        def odd(x):
            return x // (x & -x)

        low, high = sorted((odd(targetX), odd(targetY)))
        while low < high:
            low, high = sorted((low, odd((low + high) // 2)))
        return high == 1
