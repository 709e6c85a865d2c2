// k-th smallest: drops the k/2 numbers before the smaller of two candidates. O(log(m + n)) time, O(1) space.
class Solution {
    int kth(const vector<int>& a, const vector<int>& b, size_t k) {
        size_t i = 0, j = 0;
        while (true) {
            if (i == a.size()) return b[j + k - 1];
            if (j == b.size()) return a[i + k - 1];
            if (k == 1) return min(a[i], b[j]);
            const size_t nextI = min(i + k / 2, a.size());
            const size_t nextJ = min(j + k / 2, b.size());
            if (a[nextI - 1] < b[nextJ - 1]) {
                k -= nextI - i;
                i = nextI;
            } else {
                k -= nextJ - j;
                j = nextJ;
            }
        }
    }

public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        const size_t total = nums1.size() + nums2.size();
        const double upper = kth(nums1, nums2, total / 2 + 1);
        return total % 2 == 1 ? upper : (kth(nums1, nums2, total / 2) + upper) / 2;
    }
};
