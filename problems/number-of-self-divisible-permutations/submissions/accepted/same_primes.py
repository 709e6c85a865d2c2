# Counts by how many numbers are left of each set of primes. O(n^2 + s n) time, O(s) space, with s states, s <= 2^n.
class Solution:
    def selfDivisiblePermutationCount(self, n: int) -> int:
        def product_of_primes(number):
            return prod(p for p in (2, 3, 5, 7, 11) if number % p == 0)

        places = [product_of_primes(position) for position in range(1, n + 1)]
        kinds = sorted(set(places))

        @cache
        def count(at, left):
            if at == n:
                return 1
            ways = 0
            for i, kind in enumerate(kinds):
                if left[i] and gcd(kind, places[at]) == 1:
                    ways += left[i] * count(at + 1, left[:i] + (left[i] - 1,) + left[i + 1 :])
            return ways

        return count(0, tuple(places.count(kind) for kind in kinds))
