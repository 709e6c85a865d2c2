// Looks for neighbours without a common divisor. [edge]
class Solution {
public:
    bool isGoodArray(vector<int>& nums) {
        if (nums[0] == 1) return true;
        for (size_t i = 1; i < nums.size(); ++i) {
            if (gcd(nums[i - 1], nums[i]) == 1) return true;
        }
        return false;
    }
};
