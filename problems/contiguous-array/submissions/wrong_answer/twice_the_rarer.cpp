// Thinks that the rarer value can always be used up: reorders in thought. [edge]
class Solution {
public:
    int findMaxLength(vector<int>& nums) {
        int ones = count(nums.begin(), nums.end(), 1);
        return 2 * min<int>(ones, nums.size() - ones);
    }
};
