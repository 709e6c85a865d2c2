// Merges with two pointers as far as the middle. O(m + n) time, O(1) space.
double findMedianSortedArrays(int* nums1, int nums1Size, int* nums2, int nums2Size) {
    int total = nums1Size + nums2Size, i = 0, j = 0, before = 0, last = 0;
    for (int step = 0; step <= total / 2; step++) {
        before = last;
        if (j == nums2Size || (i < nums1Size && nums1[i] <= nums2[j])) {
            last = nums1[i++];
        } else {
            last = nums2[j++];
        }
    }
    return total % 2 == 1 ? last : (before + last) / 2.0;
}
