# Two pointers on the list of digits. O(log x) time and space.
class Solution:
    def isPalindrome(self, x: int) -> bool:
        if x < 0:
            return False
        digits = []
        while x:
            x, digit = divmod(x, 10)
            digits.append(digit)
        left, right = 0, len(digits) - 1
        while left < right:
            if digits[left] != digits[right]:
                return False
            left += 1
            right -= 1
        return True
