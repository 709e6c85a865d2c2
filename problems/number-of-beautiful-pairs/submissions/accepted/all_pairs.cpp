// All pairs of positions. O(n^2) time, O(1) space.
class Solution {
public:
    int countBeautifulPairs(vector<int>& nums) {
        int pairs = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            const int first = to_string(nums[i])[0] - '0';
            for (size_t j = i + 1; j < nums.size(); ++j) {
                if (gcd(first, nums[j] % 10) == 1) ++pairs;
            }
        }
        return pairs;
    }
};
