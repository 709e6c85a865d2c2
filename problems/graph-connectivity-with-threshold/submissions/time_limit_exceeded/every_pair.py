# The gcd of every pair of cities. O(n^2 log n) time. [large]
class Solution:
    def areConnected(self, n: int, threshold: int, queries: List[List[int]]) -> List[bool]:
        label = list(range(n + 1))
        for a in range(1, n + 1):
            for b in range(1, a):
                if gcd(a, b) > threshold and label[a] != label[b]:
                    old, new = label[a], label[b]
                    label = [new if x == old else x for x in label]
        return [label[a] == label[b] for a, b in queries]
