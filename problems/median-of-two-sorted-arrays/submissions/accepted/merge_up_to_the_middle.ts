// Merges with two pointers as far as the middle. O(m + n) time, O(1) space.
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
    const total = nums1.length + nums2.length;
    let i = 0, j = 0, before = 0, last = 0;
    for (let step = 0; step <= total >> 1; step++) {
        before = last;
        if (j === nums2.length || (i < nums1.length && nums1[i] <= nums2[j])) {
            last = nums1[i++];
        } else {
            last = nums2[j++];
        }
    }
    return total % 2 === 1 ? last : (before + last) / 2;
};
