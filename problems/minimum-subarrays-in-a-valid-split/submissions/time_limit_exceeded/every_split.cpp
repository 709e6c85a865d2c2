// Every end for each part. O(2^n) time. [large]
class Solution {
    int fewest(const vector<int>& nums, size_t start) {
        if (start == nums.size()) return 0;
        int best = 1001;
        for (size_t end = start; end < nums.size(); ++end) {
            if (gcd(nums[start], nums[end]) > 1) best = min(best, 1 + fewest(nums, end + 1));
        }
        return best;
    }

public:
    int validSubarraySplit(vector<int>& nums) {
        const int parts = fewest(nums, 0);
        return parts > 1000 ? -1 : parts;
    }
};
