// Computes the multiple of every subarray from scratch. O(n^3) time. [large]
class Solution {
public:
    int subarrayLCM(vector<int>& nums, int k) {
        int count = 0;
        int n = nums.size();
        for (int start = 0; start < n; ++start) {
            for (int end = start; end < n; ++end) {
                int multiple = 1;
                for (int i = start; i <= end && multiple <= k; ++i) multiple = lcm(multiple, nums[i]);
                if (multiple == k) ++count;
            }
        }
        return count;
    }
};
