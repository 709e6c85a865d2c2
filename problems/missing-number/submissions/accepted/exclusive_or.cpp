// Indices and numbers cancel out. O(n) time, O(1) space.
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int rest = nums.size();
        for (int i = 0; i < int(nums.size()); ++i) rest ^= i ^ nums[i];
        return rest;
    }
};
