# Keeps groups as lists; the smaller one moves over. O(n log n + q) time, O(n) space.
class Solution:
    def areConnected(self, n: int, threshold: int, queries: List[List[int]]) -> List[bool]:
        group = [[city] for city in range(n + 1)]
        label = list(range(n + 1))
        for z in range(threshold + 1, n + 1):
            for multiple in range(2 * z, n + 1, z):
                a, b = label[z], label[multiple]
                if a == b:
                    continue
                if len(group[a]) < len(group[b]):
                    a, b = b, a
                for city in group[b]:
                    label[city] = a
                group[a] += group[b]
        return [label[a] == label[b] for a, b in queries]
