// Looks for a pair from the beginning after each replacement. O(n^2 log m) time. [large]
class Solution {
public:
    vector<int> replaceNonCoprimes(vector<int>& nums) {
        size_t i = 1;
        while (i < nums.size()) {
            if (gcd(nums[i - 1], nums[i]) > 1) {
                nums[i - 1] = lcm(nums[i - 1], nums[i]);
                nums.erase(nums.begin() + i);
                i = 1;
            } else {
                ++i;
            }
        }
        return nums;
    }
};
