# Only considers sums that do not exceed the target, unless there is none. [edge]
class Solution:
    def threeSumClosest(self, nums: List[int], target: int) -> int:
        nums.sort()
        best = None
        for i in range(len(nums) - 2):
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[left] + nums[right]
                if total <= target:
                    if best is None or total > best:
                        best = total
                    left += 1
                else:
                    right -= 1
        return sum(nums[:3]) if best is None else best
