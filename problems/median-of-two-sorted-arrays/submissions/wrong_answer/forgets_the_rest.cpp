// Merges until one array is used up, and takes the last number for all that follow. [edge]
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        const size_t total = nums1.size() + nums2.size();
        vector<int> merged;
        size_t i = 0, j = 0;
        while (i < nums1.size() && j < nums2.size()) merged.push_back(nums1[i] < nums2[j] ? nums1[i++] : nums2[j++]);
        const int next = i < nums1.size() ? nums1[i] : nums2[j];
        merged.resize(total, next);
        return total % 2 == 1 ? merged[total / 2] : (merged[total / 2 - 1] + merged[total / 2]) / 2.0;
    }
};
