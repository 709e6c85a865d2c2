# Moves two pointers over numbers that are not sorted. [edge]
class Solution:
    def threeSumClosest(self, nums: List[int], target: int) -> int:
        best = sum(nums[:3])
        for i in range(len(nums) - 2):
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[left] + nums[right]
                if abs(total - target) < abs(best - target):
                    best = total
                if total < target:
                    left += 1
                else:
                    right -= 1
        return best
