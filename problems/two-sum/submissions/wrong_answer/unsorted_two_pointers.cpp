// Moves two pointers over an array that is not sorted. [edge]
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        int left = 0, right = nums.size() - 1;
        while (left < right) {
            int sum = nums[left] + nums[right];
            if (sum == target) return {left, right};
            if (sum < target) ++left; else --right;
        }
        return {};
    }
};
