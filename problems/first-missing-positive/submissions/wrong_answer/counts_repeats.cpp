// Sorts and compares with the position, which repeated numbers shift. [edge]
class Solution {
public:
    int firstMissingPositive(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        int expected = 1;
        for (int x : nums) {
            if (x <= 0) continue;
            if (x != expected) return expected;
            ++expected;
        }
        return expected;
    }
};
