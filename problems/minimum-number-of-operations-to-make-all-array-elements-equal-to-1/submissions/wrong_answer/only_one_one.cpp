// Counts as if there were a single 1 at the start. [edge]
class Solution {
public:
    int minOperations(vector<int>& nums) {
        const int n = nums.size();
        int shortest = n + 1;
        for (int start = 0; start < n; ++start) {
            int common = 0;
            for (int end = start; end < n; ++end) {
                common = gcd(common, nums[end]);
                if (common == 1) shortest = min(shortest, end - start + 1);
            }
        }
        return shortest > n ? -1 : shortest + n - 2;
    }
};
