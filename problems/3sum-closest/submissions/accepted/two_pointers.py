# Sorts, then two pointers for each smallest number, with looks at the ends first. O(n^2) time, O(1) space.
class Solution:
    def threeSumClosest(self, nums: List[int], target: int) -> int:
        nums.sort()
        best = sum(nums[:3])
        distance = abs(best - target)
        for i in range(len(nums) - 2):
            first = nums[i]
            if i > 0 and first == nums[i - 1]:
                continue
            least = first + nums[i + 1] + nums[i + 2]
            if least >= target:
                return least if least - target < distance else best
            greatest = first + nums[-2] + nums[-1]
            if greatest <= target:
                if target - greatest < distance:
                    best, distance = greatest, target - greatest
                continue
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = first + nums[left] + nums[right]
                if total == target:
                    return target
                if total < target:
                    left += 1
                    if target - total < distance:
                        best, distance = total, target - total
                else:
                    right -= 1
                    if total - target < distance:
                        best, distance = total, total - target
        return best
