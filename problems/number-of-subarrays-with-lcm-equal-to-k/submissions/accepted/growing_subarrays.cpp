// Extends each subarray to the right and stops once its multiple does not divide k. O(n^2) time, O(1) space.
class Solution {
public:
    int subarrayLCM(vector<int>& nums, int k) {
        int count = 0;
        int n = nums.size();
        for (int start = 0; start < n; ++start) {
            int multiple = 1;
            for (int end = start; end < n; ++end) {
                multiple = lcm(multiple, nums[end]);
                if (k % multiple != 0) break;
                if (multiple == k) ++count;
            }
        }
        return count;
    }
};
