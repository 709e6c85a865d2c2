# Labels the groups by a search over primes, sorts each on its own places. O(n log n + n * primes up to sqrt(m)) time, O(n) space.
class Solution:
    def gcdSort(self, nums: List[int]) -> bool:
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
        label = {}
        for start in primes_of:
            if start in label:
                continue
            label[start] = start
            group = [start]
            for number in group:
                for p in primes_of[number]:
                    for other in numbers_of.pop(p, []):
                        if other not in label:
                            label[other] = start
                            group.append(other)
        members = defaultdict(deque)
        for number in sorted(nums):
            members[label[number]].append(number)
        arranged = [members[label[number]].popleft() for number in nums]
        return all(x <= y for x, y in pairwise(arranged))
