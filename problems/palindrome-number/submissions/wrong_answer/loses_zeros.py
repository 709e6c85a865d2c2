# Takes the first and the last digit off the number, and with them the zeros behind the first. [edge]
class Solution:
    def isPalindrome(self, x: int) -> bool:
        if x < 0:
            return False
        while x >= 10:
            power = 10 ** (len(str(x)) - 1)
            if x // power != x % 10:
                return False
            x = x % power // 10
        return True
