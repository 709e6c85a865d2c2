// Moves the largest number to the front, k times. O(n k) time. [large]
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        for (int i = 0; i < k; ++i) iter_swap(nums.begin() + i, max_element(nums.begin() + i, nums.end()));
        return nums[k - 1];
    }
};
