# Says where the target would be if it is greater than all. [edge]
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        place = bisect_left(nums, target)
        if place < len(nums) and nums[place] > target:
            return -1
        return place
