// Sorts, then looks for the third by binary search. O(n^2 log n) time, O(1) space.
class Solution {
public:
    int threeSumClosest(vector<int>& nums, int target) {
        sort(nums.begin(), nums.end());
        int best = nums[0] + nums[1] + nums[2];
        for (auto first = nums.begin(); first != nums.end(); ++first) {
            for (auto second = first + 1; second < nums.end() - 1; ++second) {
                const int two = *first + *second;
                const auto third = lower_bound(second + 1, nums.end(), target - two);
                if (third != nums.end()) keep(best, two + *third, target);
                if (third != second + 1) keep(best, two + *prev(third), target);
            }
        }
        return best;
    }

private:
    void keep(int& best, int sum, int target) {
        if (abs(sum - target) < abs(best - target)) best = sum;
    }
};
