// Grows the subarray from each start while k divides its gcd. O(n (n + log m)) time, O(1) space.
class Solution {
public:
    int subarrayGCD(vector<int>& nums, int k) {
        int count = 0;
        for (size_t start = 0; start < nums.size(); ++start) {
            int common = 0;
            for (size_t end = start; end < nums.size(); ++end) {
                common = gcd(common, nums[end]);
                if (common % k != 0) break;
                if (common == k) ++count;
            }
        }
        return count;
    }
};
