// Backwards: a place that reaches the goal becomes the goal. O(n) time, O(1) space.
class Solution {
public:
    bool canJump(vector<int>& nums) {
        int goal = nums.size() - 1;
        for (int i = goal; i >= 0; --i) {
            if (i + nums[i] >= goal) goal = i;
        }
        return goal == 0;
    }
};
