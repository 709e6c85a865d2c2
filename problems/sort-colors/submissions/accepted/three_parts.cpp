// Grows the parts of 0s, 1s and 2s by swaps. O(n) time in one pass, O(1) space.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        int low = 0, high = nums.size() - 1;
        for (int i = 0; i <= high;) {
            if (nums[i] == 2) {
                swap(nums[i], nums[high--]);
            } else {
                if (nums[i] == 0) swap(nums[i], nums[low++]);
                ++i;
            }
        }
    }
};
