// Fewest jumps for each place, from the first place that reaches it. O(n) time, O(n) space.
class Solution {
public:
    int jump(vector<int>& nums) {
        vector<int> jumps(nums.size());
        size_t first = 0;
        for (size_t i = 1; i < nums.size(); ++i) {
            while (first + nums[first] < i) ++first;
            jumps[i] = jumps[first] + 1;
        }
        return jumps.back();
    }
};
