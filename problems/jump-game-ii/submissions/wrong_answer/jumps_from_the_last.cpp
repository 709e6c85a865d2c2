// Counts one more jump when the last place ends a stretch. [edge]
class Solution {
public:
    int jump(vector<int>& nums) {
        if (nums.size() == 1) return 0;
        int jumps = 0, end = 0, farthest = 0;
        for (int i = 0; i < int(nums.size()); ++i) {
            farthest = max(farthest, i + nums[i]);
            if (i == end && nums[i] > 0) {
                ++jumps;
                end = farthest;
                if (end > int(nums.size()) - 1) break;
            }
        }
        return jumps;
    }
};
