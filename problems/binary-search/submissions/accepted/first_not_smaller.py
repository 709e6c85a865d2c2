# Searches for the first number that is not smaller, then compares once. O(log n) time, O(1) space.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        place = bisect_left(nums, target)
        return place if nums[place : place + 1] == [target] else -1
