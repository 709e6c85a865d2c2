// Stops to extend where the gcd is k for the first time. [edge]
class Solution {
public:
    int subarrayGCD(vector<int>& nums, int k) {
        int count = 0;
        for (size_t start = 0; start < nums.size(); ++start) {
            int common = 0;
            for (size_t end = start; end < nums.size(); ++end) {
                common = gcd(common, nums[end]);
                if (common == k) {
                    ++count;
                    break;
                }
            }
        }
        return count;
    }
};
