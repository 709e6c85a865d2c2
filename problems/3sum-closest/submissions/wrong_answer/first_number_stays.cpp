// Lets the left pointer start at the first number, which is then used twice. [edge]
class Solution {
public:
    int threeSumClosest(vector<int>& nums, int target) {
        sort(nums.begin(), nums.end());
        int best = nums[0] + nums[1] + nums[2];
        for (size_t i = 0; i < nums.size(); ++i) {
            size_t left = 0, right = nums.size() - 1;
            while (left < right) {
                const int sum = nums[i] + nums[left] + nums[right];
                if (abs(sum - target) < abs(best - target)) best = sum;
                if (sum < target) ++left; else --right;
            }
        }
        return best;
    }
};
