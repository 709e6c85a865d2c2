# Whole periods of the least common multiple, then the multiples next to a good guess. O(log a) time, O(1) space.
class Solution:
    def nthMagicalNumber(self, n: int, a: int, b: int) -> int:
        both = a * b // gcd(a, b)
        periods, left = divmod(n, both // a + both // b - 1)
        guess = left * a * b // (a + b)
        candidates = sorted({x for step in (a, b) for x in range(guess // step * step - step, guess + 2 * step + 1, step) if x >= 0})
        inside = next(x for x in candidates if x // a + x // b - x // both >= left)
        return (periods * both + inside) % (10**9 + 7)
