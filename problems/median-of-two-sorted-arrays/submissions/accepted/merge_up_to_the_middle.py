# Merges with two pointers as far as the middle. O(m + n) time, O(1) space.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        i = j = 0
        before = last = 0
        total = len(nums1) + len(nums2)
        for _ in range(total // 2 + 1):
            before = last
            if j == len(nums2) or i < len(nums1) and nums1[i] <= nums2[j]:
                last = nums1[i]
                i += 1
            else:
                last = nums2[j]
                j += 1
        return last if total % 2 else (before + last) / 2
