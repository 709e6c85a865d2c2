# Adds the last bit and shifts. O(b) time, O(1) space.
class Solution:
    def hammingWeight(self, n: int) -> int:
        count = 0
        while n:
            count += n & 1
            n >>= 1
        return count
