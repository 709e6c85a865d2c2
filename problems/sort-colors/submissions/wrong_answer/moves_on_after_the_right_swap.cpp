// Moves on after a swap with the right end, past an element that was not looked at. [edge]
class Solution {
public:
    void sortColors(vector<int>& nums) {
        int low = 0, high = nums.size() - 1;
        for (int i = 0; i <= high; ++i) {
            if (nums[i] == 0) {
                swap(nums[i], nums[low++]);
            } else if (nums[i] == 2) {
                swap(nums[i], nums[high--]);
            }
        }
    }
};
