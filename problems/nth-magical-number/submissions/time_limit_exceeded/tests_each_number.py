# Tests each number in turn. O(answer) time. [edge]
class Solution:
    def nthMagicalNumber(self, n: int, a: int, b: int) -> int:
        number = 0
        while n:
            number += 1
            if number % a == 0 or number % b == 0:
                n -= 1
        return number % (10**9 + 7)
