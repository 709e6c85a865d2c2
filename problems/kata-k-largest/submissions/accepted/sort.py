# Sorts everything. O(n log n) time, O(n) space.
class Solution:
    def kLargest(self, nums: List[int], k: int) -> List[int]:
        return sorted(nums)[::-1][:k]
