# Prime exponents of the gcd. O(sqrt(m)) time, O(1) space.
class Solution:
    def commonFactors(self, a: int, b: int) -> int:
        rest, count, d = gcd(a, b), 1, 2
        while d * d <= rest:
            exponent = 0
            while rest % d == 0:
                rest //= d
                exponent += 1
            count *= exponent + 1
            d += 1
        return count * 2 if rest > 1 else count
