# Breadth-first search between numbers and their primes. O(n * primes up to sqrt(m)) time, O(n) space.
class Solution:
    def canTraverseAllPairs(self, nums: List[int]) -> bool:
        small = [p for p in range(2, 317) if all(p % d for d in range(2, isqrt(p) + 1))]
        primes_of, numbers_of = {}, defaultdict(list)
        for number in set(nums):
            rest, primes = number, []
            for p in small:
                if p * p > rest:
                    break
                if rest % p == 0:
                    primes.append(p)
                    while rest % p == 0:
                        rest //= p
            if rest > 1:
                primes.append(rest)
            primes_of[number] = primes
            for p in primes:
                numbers_of[p].append(number)
        reached, seen = [nums[0]], {nums[0]}
        for number in reached:
            for p in primes_of[number]:
                for other in numbers_of.pop(p, []):
                    if other not in seen:
                        seen.add(other)
                        reached.append(other)
        return len(nums) == 1 or (1 not in seen and len(seen) == len(primes_of))
