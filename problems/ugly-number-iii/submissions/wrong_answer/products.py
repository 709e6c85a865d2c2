# Takes products for least common multiples. [edge]
class Solution:
    def nthUglyNumber(self, n: int, a: int, b: int, c: int) -> int:
        low, high = 1, 2 * 10**9
        while low < high:
            x = (low + high) // 2
            pairs = x // (a * b) + x // (a * c) + x // (b * c)
            if x // a + x // b + x // c - pairs + x // (a * b * c) >= n:
                high = x
            else:
                low = x + 1
        return low
