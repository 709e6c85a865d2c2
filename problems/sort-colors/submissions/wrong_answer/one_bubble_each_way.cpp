// Goes through once from the left and once from the right with swaps of neighbours. [edge]
class Solution {
public:
    void sortColors(vector<int>& nums) {
        for (size_t i = 1; i < nums.size(); ++i) {
            if (nums[i - 1] > nums[i]) swap(nums[i - 1], nums[i]);
        }
        for (size_t i = nums.size(); --i > 0;) {
            if (nums[i - 1] > nums[i]) swap(nums[i - 1], nums[i]);
        }
    }
};
