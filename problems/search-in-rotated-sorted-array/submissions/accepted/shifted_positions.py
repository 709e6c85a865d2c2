# Finds the cut, then searches with shifted positions as if there were none. O(log n) time, O(1) space.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        n = len(nums)
        low, high = 0, n - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] > nums[high]:
                low = middle + 1
            else:
                high = middle
        cut = low
        low, high = 0, n - 1
        while low <= high:
            middle = (low + high) // 2
            position = (middle + cut) % n
            if nums[position] == target:
                return position
            if nums[position] < target:
                low = middle + 1
            else:
                high = middle - 1
        return -1
