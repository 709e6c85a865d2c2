# Two runners, one twice as fast. O(log n) time, O(1) space.
class Solution:
    def isHappy(self, n: int) -> bool:
        def following(x):
            total = 0
            while x:
                x, digit = divmod(x, 10)
                total += digit * digit
            return total

        slow, fast = n, following(n)
        while slow != fast:
            slow, fast = following(slow), following(following(fast))
        return slow == 1
