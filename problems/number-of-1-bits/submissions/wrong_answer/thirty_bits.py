# Stops one bit too early. [edge]
class Solution:
    def hammingWeight(self, n: int) -> int:
        return sum(n >> bit & 1 for bit in range(30))
