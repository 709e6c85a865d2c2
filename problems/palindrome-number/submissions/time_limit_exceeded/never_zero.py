# Divides a negative number by 10 until it is 0, but rounding down stops at -1. Never ends. [edge]
class Solution:
    def isPalindrome(self, x: int) -> bool:
        rest, mirrored = x, 0
        while rest != 0:
            mirrored = mirrored * 10 + rest % 10
            rest //= 10
        return mirrored == x
