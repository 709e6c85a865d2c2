# Puts everything into a set, which drops repeated numbers. [edge]
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        nums = sorted(set(nums1) | set(nums2))
        middle = len(nums) // 2
        return nums[middle] if len(nums) % 2 else (nums[middle - 1] + nums[middle]) / 2
