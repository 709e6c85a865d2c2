// Swaps the pivot with the first number behind it, which is larger but not the next larger one. [edge]
class Solution {
public:
    void nextPermutation(vector<int>& nums) {
        int pivot = nums.size() - 2;
        while (pivot >= 0 && nums[pivot] >= nums[pivot + 1]) --pivot;
        if (pivot >= 0) swap(nums[pivot], nums[pivot + 1]);
        sort(nums.begin() + pivot + 1, nums.end());
    }
};
