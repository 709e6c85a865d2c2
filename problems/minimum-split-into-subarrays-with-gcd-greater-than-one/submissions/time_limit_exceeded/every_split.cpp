// Every place for each cut. O(2^n) time. [large]
class Solution {
    int fewest(const vector<int>& nums, size_t start) {
        if (start == nums.size()) return 0;
        int best = nums.size(), common = 0;
        for (size_t end = start; end < nums.size(); ++end) {
            common = gcd(common, nums[end]);
            if (common == 1) break;
            best = min(best, 1 + fewest(nums, end + 1));
        }
        return best;
    }

public:
    int minimumSplits(vector<int>& nums) {
        return fewest(nums, 0);
    }
};
