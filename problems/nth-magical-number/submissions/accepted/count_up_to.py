# Binary search for the least number with n magical ones up to it. O(log (n * min(a, b))) time, O(1) space.
class Solution:
    def nthMagicalNumber(self, n: int, a: int, b: int) -> int:
        both = a * b // gcd(a, b)
        low, high = 1, n * min(a, b)
        while low < high:
            middle = (low + high) // 2
            if middle // a + middle // b - middle // both >= n:
                high = middle
            else:
                low = middle + 1
        return low % (10**9 + 7)
