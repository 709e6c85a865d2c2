// Binary search for the cut in the shorter array. O(log(min(m, n))) time, O(1) space.
var findMedianSortedArrays = function(nums1, nums2) {
    if (nums1.length > nums2.length) [nums1, nums2] = [nums2, nums1];
    const m = nums1.length, n = nums2.length, half = (m + n + 1) >> 1;
    let low = 0, high = m;
    while (low < high) {
        const i = (low + high) >> 1;
        if (nums1[i] < nums2[half - i - 1]) low = i + 1;
        else high = i;
    }
    const i = low, j = half - low;
    const left = Math.max(i > 0 ? nums1[i - 1] : -Infinity, j > 0 ? nums2[j - 1] : -Infinity);
    if ((m + n) % 2 === 1) return left;
    const right = Math.min(i < m ? nums1[i] : Infinity, j < n ? nums2[j] : Infinity);
    return (left + right) / 2;
};
