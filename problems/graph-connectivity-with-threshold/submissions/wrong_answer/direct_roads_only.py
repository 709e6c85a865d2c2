# Sees direct roads only, no ways over other cities. [edge]
class Solution:
    def areConnected(self, n: int, threshold: int, queries: List[List[int]]) -> List[bool]:
        return [a == b or gcd(a, b) > threshold for a, b in queries]
