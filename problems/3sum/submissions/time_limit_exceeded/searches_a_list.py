# Looks the third number up in a list, not in a set. O(n^3) time. [large]
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        groups = set()
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                third = -nums[i] - nums[j]
                if third in nums[j + 1 :]:
                    groups.add((nums[i], nums[j], third))
        return [list(group) for group in groups]
