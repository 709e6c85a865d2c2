// Looks for the maximum of each prefix anew. O(n^2) time. [large]
class Solution {
public:
    long long gcdSum(vector<int>& nums) {
        vector<int> values;
        for (int i = 0; i < int(nums.size()); ++i) {
            int greatest = 0;
            for (int j = 0; j <= i; ++j) {
                if (nums[j] > greatest) greatest = nums[j];
            }
            values.push_back(gcd(nums[i], greatest));
        }
        sort(values.begin(), values.end());
        long long sum = 0;
        for (int i = 0, j = values.size() - 1; i < j; ++i, --j) sum += gcd(values[i], values[j]);
        return sum;
    }
};
