# Sieve of smallest prime factors, numbers joined with their primes. O(m log log m + n log m) time, O(m) space.
class Solution:
    def canTraverseAllPairs(self, nums: List[int]) -> bool:
        if len(nums) == 1:
            return True
        values = set(nums)
        if 1 in values:
            return False
        most = max(values)
        smallest = list(range(most + 1))
        for d in range(2, isqrt(most) + 1):
            if smallest[d] == d:
                for multiple in range(d * d, most + 1, d):
                    if smallest[multiple] == multiple:
                        smallest[multiple] = d
        parent = list(range(most + 1))

        def root(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for number in values:
            rest = number
            while rest > 1:
                parent[root(number)] = root(smallest[rest])
                rest //= smallest[rest]
        return len({root(number) for number in values}) == 1
