# Tests each number in turn. O(result) time. [edge]
class Solution:
    def nthUglyNumber(self, n: int, a: int, b: int, c: int) -> int:
        number = 0
        while n:
            number += 1
            if not (number % a and number % b and number % c):
                n -= 1
        return number
