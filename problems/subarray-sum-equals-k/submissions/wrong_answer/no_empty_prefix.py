# Forgets the parts that begin at the front. [edge]
class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        count = defaultdict(int)
        total = parts = 0
        for x in nums:
            total += x
            parts += count[total - k]
            count[total] += 1
        return parts
