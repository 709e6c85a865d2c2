# Looks for the cut element by element, and runs past the end if there is none. [sample]
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        cut = 1
        while nums[cut] > nums[cut - 1]:
            cut += 1
        low, high = (0, cut) if target >= nums[0] else (cut, len(nums))
        position = bisect_left(nums, target, low, high)
        return position if position < high and nums[position] == target else -1
