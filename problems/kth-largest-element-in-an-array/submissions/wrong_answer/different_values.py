# Counts different values only. [edge]
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        return sorted(set(nums), reverse=True)[min(k, len(set(nums))) - 1]
