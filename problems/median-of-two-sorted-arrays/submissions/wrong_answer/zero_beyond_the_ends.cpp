// Takes 0 for what lies beyond an end of an array. [edge]
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.size() > nums2.size()) swap(nums1, nums2);
        const int m = nums1.size(), n = nums2.size(), half = (m + n + 1) / 2;
        int low = 0, high = m;
        while (low < high) {
            const int i = (low + high) / 2;
            if (nums1[i] < nums2[half - i - 1]) {
                low = i + 1;
            } else {
                high = i;
            }
        }
        const int i = low, j = half - low;
        const int left = max(i > 0 ? nums1[i - 1] : 0, j > 0 ? nums2[j - 1] : 0);
        if ((m + n) % 2 == 1) return left;
        const int right = min(i < m ? nums1[i] : INT_MAX, j < n ? nums2[j] : INT_MAX);
        return (left + right) / 2.0;
    }
};
