# Counts how many primes are on both sides. O(n * primes up to sqrt(m)) time, O(n) space.
class Solution:
    def findValidSplit(self, nums: List[int]) -> int:
        small = [p for p in range(2, 1000) if all(p % d for d in range(2, isqrt(p) + 1))]
        factors = []
        for number in nums:
            primes = []
            for p in small:
                if p * p > number:
                    break
                if number % p == 0:
                    primes.append(p)
                    while number % p == 0:
                        number //= p
            if number > 1:
                primes.append(number)
            factors.append(primes)
        total = Counter(p for primes in factors for p in primes)
        met, opened = Counter(), 0
        for i in range(len(nums) - 1):
            for p in factors[i]:
                opened += met[p] == 0
                met[p] += 1
                opened -= met[p] == total[p]
            if opened == 0:
                return i
        return -1
