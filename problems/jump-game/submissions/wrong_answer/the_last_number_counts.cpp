// Wants a way on from the last index as well. [edge]
class Solution {
public:
    bool canJump(vector<int>& nums) {
        int farthest = 0;
        for (int i = 0; i < int(nums.size()); ++i) {
            farthest = max(farthest, i + nums[i]);
            if (farthest <= i) return false;
        }
        return true;
    }
};
