// Compares every pair. O(n^2) time. [large]
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        for (size_t i = 0; i < nums.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (nums[i] == nums[j]) return nums[i];
            }
        }
        return -1;
    }
};
