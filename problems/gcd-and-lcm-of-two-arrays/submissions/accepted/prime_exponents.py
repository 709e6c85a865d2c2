# Smallest and largest exponent of each prime, with the few primes met so far divided out first. O(sqrt(V) + (n + m) log V) time, O(n + m) space.
class Solution:
    def gcdAndLcm(self, nums1: List[int], nums2: List[int]) -> List[int]:
        numbers = set(nums1) | set(nums2)
        zero = 0 in numbers
        numbers.discard(0)
        if not numbers:
            return [0, 0]

        primes = []
        for x in numbers:
            for p in primes:
                while x % p == 0:
                    x //= p
            p = 2
            while p * p <= x:
                if x % p == 0:
                    primes.append(p)
                    while x % p == 0:
                        x //= p
                p += 1
            if x > 1:
                primes.append(x)

        divisor, multiple = 1, 1
        for p in primes:
            exponents = [self.exponent(x, p) for x in numbers]
            divisor *= p ** min(exponents)
            multiple *= p ** max(exponents)
        return [divisor, 0 if zero else multiple]

    def exponent(self, x: int, p: int) -> int:
        count = 0
        while x % p == 0:
            x //= p
            count += 1
        return count
