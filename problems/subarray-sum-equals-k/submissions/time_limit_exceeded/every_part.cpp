// Adds up from each start. O(n^2) time. [large]
class Solution {
public:
    int subarraySum(vector<int>& nums, int k) {
        int parts = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            int sum = 0;
            for (size_t j = i; j < nums.size(); ++j) {
                sum += nums[j];
                if (sum == k) ++parts;
            }
        }
        return parts;
    }
};
