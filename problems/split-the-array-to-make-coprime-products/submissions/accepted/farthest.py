# The farthest last place of all primes met. O(n * primes up to sqrt(m)) time, O(n) space.
class Solution:
    def findValidSplit(self, nums: List[int]) -> int:
        small = [p for p in range(2, 1000) if all(p % d for d in range(2, isqrt(p) + 1))]

        @cache
        def primes_of(number):
            primes = []
            for p in small:
                if p * p > number:
                    break
                if number % p == 0:
                    primes.append(p)
                    while number % p == 0:
                        number //= p
            return primes + [number] * (number > 1)

        last = {p: i for i, number in enumerate(nums) for p in primes_of(number)}
        farthest = 0
        for i, number in enumerate(nums[:-1]):
            farthest = max([farthest] + [last[p] for p in primes_of(number)])
            if farthest <= i:
                return i
        return -1
