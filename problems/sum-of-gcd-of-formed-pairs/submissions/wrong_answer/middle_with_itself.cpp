// Pairs the middle value with itself. [edge]
class Solution {
public:
    long long gcdSum(vector<int>& nums) {
        int greatest = 0;
        for (int& x : nums) {
            greatest = max(greatest, x);
            x = gcd(x, greatest);
        }
        sort(nums.begin(), nums.end());
        long long sum = 0;
        for (int i = 0, j = nums.size() - 1; i <= j; ++i, --j) sum += gcd(nums[i], nums[j]);
        return sum;
    }
};
