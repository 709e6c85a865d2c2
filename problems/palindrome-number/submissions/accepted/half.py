# Reverses half of the digits. O(log x) time, O(1) space.
class Solution:
    def isPalindrome(self, x: int) -> bool:
        if x < 0 or (x % 10 == 0 and x != 0):
            return False
        tail = 0
        while x > tail:
            x, digit = divmod(x, 10)
            tail = 10 * tail + digit
        return x in (tail, tail // 10)
