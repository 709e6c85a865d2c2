# Takes a city without roads for not connected with itself. [edge]
class Solution:
    def areConnected(self, n: int, threshold: int, queries: List[List[int]]) -> List[bool]:
        parent = list(range(n + 1))

        def root(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for z in range(threshold + 1, n + 1):
            for multiple in range(2 * z, n + 1, z):
                parent[root(multiple)] = root(z)
        return [root(a) == root(b) and (a != b or a > threshold) for a, b in queries]
