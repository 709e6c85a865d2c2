// Starts with 0 as the closest sum so far. [edge]
class Solution {
public:
    int threeSumClosest(vector<int>& nums, int target) {
        sort(nums.begin(), nums.end());
        int best = 0;
        for (int i = 0; i + 2 < int(nums.size()); ++i) {
            int left = i + 1, right = nums.size() - 1;
            while (left < right) {
                const int sum = nums[i] + nums[left] + nums[right];
                if (abs(sum - target) <= abs(best - target)) best = sum;
                if (sum < target) ++left; else --right;
            }
        }
        return best;
    }
};
