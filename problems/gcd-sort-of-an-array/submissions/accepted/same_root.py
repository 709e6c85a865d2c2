# Groups by smallest prime factors in a union-find. O(n log n + m log log m) time, O(m) space.
class Solution:
    def gcdSort(self, nums: List[int]) -> bool:
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

        for number in set(nums):
            rest = number
            while rest > 1:
                parent[root(number)] = root(smallest[rest])
                rest //= smallest[rest]
        return all(root(x) == root(y) for x, y in zip(nums, sorted(nums)))
