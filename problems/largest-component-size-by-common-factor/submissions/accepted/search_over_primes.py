# Breadth-first search between numbers and their primes. O(n * primes up to sqrt(m)) time, O(n) space.
class Solution:
    def largestComponentSize(self, nums: List[int]) -> int:
        small = [p for p in range(2, 317) if all(p % d for d in range(2, isqrt(p) + 1))]
        primes_of, numbers_of = {}, defaultdict(list)
        for number in nums:
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
        largest, seen = 0, set()
        for start in nums:
            if start in seen:
                continue
            seen.add(start)
            group = [start]
            for number in group:
                for p in primes_of[number]:
                    for other in numbers_of.pop(p, []):
                        if other not in seen:
                            seen.add(other)
                            group.append(other)
            largest = max(largest, len(group))
        return largest
