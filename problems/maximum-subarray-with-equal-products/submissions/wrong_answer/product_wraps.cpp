// Lets the product wrap around. [edge]
class Solution {
public:
    int maxLength(vector<int>& nums) {
        const int n = nums.size();
        int longest = 0;
        for (int start = 0; start < n; ++start) {
            unsigned product = 1, divisor = 0, multiple = 1;
            for (int end = start; end < n; ++end) {
                product *= nums[end];
                divisor = gcd(divisor, unsigned(nums[end]));
                multiple = lcm(multiple, unsigned(nums[end]));
                if (product % (divisor * multiple) == 0 && product <= divisor * multiple) longest = max(longest, end - start + 1);
            }
        }
        return longest;
    }
};
