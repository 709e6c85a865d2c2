// Takes the product for the least common multiple. [sample]
class Solution {
public:
    int subarrayLCM(vector<int>& nums, int k) {
        int count = 0;
        for (size_t start = 0; start < nums.size(); ++start) {
            long long product = 1;
            for (size_t end = start; end < nums.size() && product <= k; ++end) {
                product *= nums[end];
                if (product == k) ++count;
            }
        }
        return count;
    }
};
