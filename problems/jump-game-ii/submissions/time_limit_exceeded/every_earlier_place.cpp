// Looks at every earlier place for each place. O(n^2) time. [large]
class Solution {
public:
    int jump(vector<int>& nums) {
        vector<int> jumps(nums.size(), INT_MAX - 1);
        jumps[0] = 0;
        for (size_t i = 1; i < nums.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (j + nums[j] >= i) jumps[i] = min(jumps[i], jumps[j] + 1);
            }
        }
        return jumps.back();
    }
};
