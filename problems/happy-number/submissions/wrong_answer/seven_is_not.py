# Takes every sum below ten but 1 for the circle. [edge]
class Solution:
    def isHappy(self, n: int) -> bool:
        seen = set()
        while n not in seen:
            seen.add(n)
            n = sum(int(digit) ** 2 for digit in str(n))
            if 1 < n < 10:
                return False
        return n == 1
