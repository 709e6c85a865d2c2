# Looks beyond the ends at a cut that takes all or nothing of an array. [edge]
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        if len(nums1) > len(nums2):
            nums1, nums2 = nums2, nums1
        m, n = len(nums1), len(nums2)
        half = (m + n + 1) // 2
        low, high = 0, m
        while low < high:
            i = (low + high) // 2
            if nums1[i] < nums2[half - i - 1]:
                low = i + 1
            else:
                high = i
        i, j = low, half - low
        left = max(nums1[:i] + nums2[:j])
        if (m + n) % 2:
            return left
        return (left + min(nums1[i], nums2[j])) / 2
