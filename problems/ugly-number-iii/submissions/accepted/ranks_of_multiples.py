# Looks for the number among the multiples of each divisor, by its rank. O(log n) time, O(1) space.
class Solution:
    def nthUglyNumber(self, n: int, a: int, b: int, c: int) -> int:
        ab, ac, bc, abc = lcm(a, b), lcm(a, c), lcm(b, c), lcm(a, b, c)

        def rank(x):
            return x // a + x // b + x // c - x // ab - x // ac - x // bc + x // abc

        best = 2 * 10**9
        for step in (a, b, c):
            low, high = 1, n
            while low < high:
                middle = (low + high) // 2
                if rank(middle * step) >= n:
                    high = middle
                else:
                    low = middle + 1
            if rank(low * step) == n:
                best = min(best, low * step)
        return best
