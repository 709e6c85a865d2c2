// Tries every jump, without memory. Exponential. [large]
class Solution {
    bool reaches(const vector<int>& nums, int from) {
        const int last = nums.size() - 1;
        if (from == last) return true;
        for (int to = min(last, from + nums[from]); to > from; --to) {
            if (reaches(nums, to)) return true;
        }
        return false;
    }

public:
    bool canJump(vector<int>& nums) { return reaches(nums, 0); }
};
