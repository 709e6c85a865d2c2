# Takes the mean of the two medians. [edge]
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        def median(nums):
            return (nums[len(nums) // 2] + nums[(len(nums) - 1) // 2]) / 2

        if not nums1:
            return median(nums2)
        if not nums2:
            return median(nums1)
        return (median(nums1) + median(nums2)) / 2
