// Extends each start to the right while the product can still be reached. O(n^2) time, O(1) space.
class Solution {
public:
    int maxLength(vector<int>& nums) {
        const int n = nums.size();
        int longest = 0;
        for (int start = 0; start < n; ++start) {
            int product = 1, divisor = 0, multiple = 1;
            for (int end = start; end < n && product <= 25200; ++end) {
                product *= nums[end];
                divisor = gcd(divisor, nums[end]);
                multiple = lcm(multiple, nums[end]);
                if (product == divisor * multiple) longest = max(longest, end - start + 1);
            }
        }
        return longest;
    }
};
