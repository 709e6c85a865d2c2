# Stops as soon as the smallest number is not negative, and misses three zeros. [edge]
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        groups = set()
        for i, smallest in enumerate(nums):
            if smallest >= 0:
                break
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = smallest + nums[left] + nums[right]
                if total < 0:
                    left += 1
                elif total > 0:
                    right -= 1
                else:
                    groups.add((smallest, nums[left], nums[right]))
                    left += 1
                    right -= 1
        return [list(group) for group in groups]
