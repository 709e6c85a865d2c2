# Asks only that each number shares a prime with some other one. [edge]
class Solution:
    def canTraverseAllPairs(self, nums: List[int]) -> bool:
        if len(nums) == 1:
            return True
        primes_of, count = {}, Counter()
        for number in nums:
            if number not in primes_of:
                rest, primes, d = number, set(), 2
                while d * d <= rest:
                    while rest % d == 0:
                        primes.add(d)
                        rest //= d
                    d += 1
                if rest > 1:
                    primes.add(rest)
                primes_of[number] = primes
            count.update(primes_of[number])
        return all(any(count[p] > 1 for p in primes_of[number]) for number in nums)
