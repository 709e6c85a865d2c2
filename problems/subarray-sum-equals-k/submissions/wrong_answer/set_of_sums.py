# Remembers which sums occurred, but not how often. [edge]
class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        seen = {0}
        total = parts = 0
        for x in nums:
            total += x
            parts += total - k in seen
            seen.add(total)
        return parts
