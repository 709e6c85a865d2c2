// Sorts, then two pointers for each smallest number. O(n^2) time, O(1) space.
class Solution {
public:
    int threeSumClosest(vector<int>& nums, int target) {
        sort(nums.begin(), nums.end());
        const size_t n = nums.size();
        int best = nums[0] + nums[1] + nums[2];
        for (size_t i = 0; i < n; ++i) {
            size_t left = i + 1, right = n - 1;
            while (left < right) {
                const int sum = nums[i] + nums[left] + nums[right];
                if (abs(sum - target) < abs(best - target)) best = sum;
                if (sum < target) {
                    ++left;
                } else {
                    --right;
                }
            }
        }
        return best;
    }
};
