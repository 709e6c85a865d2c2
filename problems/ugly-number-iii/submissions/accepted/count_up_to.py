# Binary search with inclusion and exclusion. O(log (n * min(a, b, c))) time, O(1) space.
class Solution:
    def nthUglyNumber(self, n: int, a: int, b: int, c: int) -> int:
        ab, ac, bc, abc = lcm(a, b), lcm(a, c), lcm(b, c), lcm(a, b, c)

        def counted(x):
            return x // a + x // b + x // c - x // ab - x // ac - x // bc + x // abc

        return bisect_left(range(2 * 10**9), n, key=counted)
