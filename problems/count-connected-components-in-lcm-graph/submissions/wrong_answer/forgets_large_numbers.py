# Counts only components of numbers up to the threshold. [edge]
class Solution:
    def countComponents(self, nums: List[int], threshold: int) -> int:
        parent = list(range(threshold + 1))

        def root(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        small = [x for x in nums if x <= threshold]
        for x in small:
            for m in range(2 * x, threshold + 1, x):
                parent[root(m)] = root(x)
        return len({root(x) for x in small})
