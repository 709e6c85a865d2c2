# The gcd of every pair. O(n^2 log m) time. [large]
class Solution:
    def canTraverseAllPairs(self, nums: List[int]) -> bool:
        parent = list(range(len(nums)))

        def root(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for i, number in enumerate(nums):
            for j in range(i):
                if gcd(number, nums[j]) > 1:
                    parent[root(i)] = root(j)
        return len({root(i) for i in range(len(nums))}) == 1
