// Tries every jump from each place and remembers nothing. Exponential time. [random]
class Solution {
public:
    int jump(vector<int>& nums) { return jumpsFrom(nums, 0); }

private:
    int jumpsFrom(const vector<int>& nums, int place) {
        const int last = static_cast<int>(nums.size()) - 1;
        if (place >= last) return 0;
        int best = last + 1;
        for (int step = 1; step <= nums[place]; ++step) best = min(best, 1 + jumpsFrom(nums, place + step));
        return best;
    }
};
