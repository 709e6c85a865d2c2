# Counts each value and walks down from the largest. O(n + range) time, O(range) space.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        count = Counter(nums)
        for value in range(max(nums), min(nums) - 1, -1):
            k -= count[value]
            if k <= 0:
                return value
        return 0
