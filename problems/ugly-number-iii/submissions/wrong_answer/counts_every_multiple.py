# Counts a number as often as it has divisors among the three. [edge]
class Solution:
    def nthUglyNumber(self, n: int, a: int, b: int, c: int) -> int:
        low, high = 1, 2 * 10**9
        while low < high:
            x = (low + high) // 2
            if x // a + x // b + x // c >= n:
                high = x
            else:
                low = x + 1
        return low
