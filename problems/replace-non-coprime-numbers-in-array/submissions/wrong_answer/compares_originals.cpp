// Compares original neighbours only, not what has become of them. [edge]
class Solution {
public:
    vector<int> replaceNonCoprimes(vector<int>& nums) {
        vector<int> result{nums[0]};
        for (size_t i = 1; i < nums.size(); ++i) {
            if (gcd(nums[i - 1], nums[i]) > 1) result.back() = lcm(result.back(), nums[i]);
            else result.push_back(nums[i]);
        }
        return result;
    }
};
