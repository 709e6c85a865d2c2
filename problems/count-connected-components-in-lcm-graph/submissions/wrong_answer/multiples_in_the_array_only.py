# Merges a number only with those of its multiples that are in the array. [edge]
class Solution:
    def countComponents(self, nums: List[int], threshold: int) -> int:
        parent = {x: x for x in nums}

        def root(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for x in nums:
            for m in range(2 * x, threshold + 1, x):
                if m in parent:
                    parent[root(m)] = root(x)
        return sum(parent[x] == x for x in nums)
