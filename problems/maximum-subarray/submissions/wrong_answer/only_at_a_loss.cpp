// Looks at the sum only when a loss comes, and forgets the stretch at the end. [edge]
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0], end = 0;
        for (int x : nums) {
            if (x < 0) best = max(best, end);
            end = max(x, end + x);
        }
        return best;
    }
};
