# Takes for granted that there is a cut: an array that is still sorted seems to begin at its end. [edge]
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] >= nums[0]:
                low = middle + 1
            else:
                high = middle
        cut = low
        if target >= nums[0]:
            position = bisect_left(nums, target, 0, cut)
            return position if position < cut and nums[position] == target else -1
        position = bisect_left(nums, target, cut)
        return position if position < len(nums) and nums[position] == target else -1
