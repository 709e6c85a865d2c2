# Sieve of smallest prime factors, then joins each number with its primes. O(m log log m + n log m) time, O(m) space.
class Solution:
    def largestComponentSize(self, nums: List[int]) -> int:
        most = max(nums)
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

        for number in nums:
            rest = number
            while rest > 1:
                parent[root(number)] = root(smallest[rest])
                rest //= smallest[rest]
        return max(Counter(root(number) for number in nums).values())
