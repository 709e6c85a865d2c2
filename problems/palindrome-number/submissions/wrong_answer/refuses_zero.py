# Refuses 0, because it ends in 0. [edge]
class Solution:
    def isPalindrome(self, x: int) -> bool:
        if x < 0 or x % 10 == 0:
            return False
        return str(x) == str(x)[::-1]
