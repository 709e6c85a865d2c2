// Every sequence of moves. O(m! / 2^n) time. [edge]
class Solution {
    int play(const vector<int>& nums, int used, int operation) {
        int best = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            if (used >> i & 1) continue;
            for (size_t j = 0; j < i; ++j) {
                if (used >> j & 1) continue;
                best = max(best, operation * gcd(nums[i], nums[j]) + play(nums, used | 1 << i | 1 << j, operation + 1));
            }
        }
        return best;
    }

public:
    int maxScore(vector<int>& nums) {
        return play(nums, 0, 1);
    }
};
