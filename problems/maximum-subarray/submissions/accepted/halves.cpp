// Divide and conquer with total, best beginning, best end and best of each half. O(n) time, O(log n) space.
class Solution {
    struct Part {
        int total, beginning, end, best;
    };

    Part part(const vector<int>& nums, size_t from, size_t to) {
        if (to - from == 1) return {nums[from], nums[from], nums[from], nums[from]};
        const size_t middle = (from + to) / 2;
        const Part a = part(nums, from, middle), b = part(nums, middle, to);
        return {a.total + b.total, max(a.beginning, a.total + b.beginning), max(b.end, b.total + a.end),
                max({a.best, b.best, a.end + b.beginning})};
    }

public:
    int maxSubArray(vector<int>& nums) { return part(nums, 0, nums.size()).best; }
};
