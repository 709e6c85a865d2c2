// Begins with the second number, as if there were always two. [edge]
class Solution {
public:
    bool isGoodArray(vector<int>& nums) {
        int common = nums[0];
        for (size_t i = 1; i < nums.size(); ++i) {
            common = gcd(common, nums[i]);
            if (common == 1) return true;
        }
        return nums.size() > 1 && common == 1;
    }
};
