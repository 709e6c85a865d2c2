// The gcd of all numbers must be 1. O(n + log m) time, O(1) space.
class Solution {
public:
    bool isGoodArray(vector<int>& nums) {
        int common = 0;
        for (const int number : nums) common = gcd(common, number);
        return common == 1;
    }
};
