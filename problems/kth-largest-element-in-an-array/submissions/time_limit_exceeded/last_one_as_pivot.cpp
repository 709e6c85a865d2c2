// Quickselect with the last number as pivot: quadratic on a sorted array. O(n^2) time. [large]
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        int first = 0, last = nums.size() - 1;
        while (first < last) {
            int place = first;
            for (int i = first; i < last; ++i) {
                if (nums[i] > nums[last]) swap(nums[i], nums[place++]);
            }
            swap(nums[place], nums[last]);
            if (place == k - 1) return nums[place];
            if (place < k - 1) {
                first = place + 1;
            } else {
                last = place - 1;
            }
        }
        return nums[first];
    }
};
