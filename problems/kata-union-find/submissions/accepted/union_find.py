# Union-find with shortened ways. O(n + m) time (nearly), O(n) space.
class Solution:
    def countGroups(self, n: int, pairs: List[List[int]]) -> int:
        parent = list(range(n))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        groups = n
        for a, b in pairs:
            a, b = find(a), find(b)
            if a != b:
                parent[a] = b
                groups -= 1
        return groups
