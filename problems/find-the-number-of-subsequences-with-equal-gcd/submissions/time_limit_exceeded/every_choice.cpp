// Tries all three places for every number. O(3^n log m) time, O(n) space. [edge]
class Solution {
    long long choose(const vector<int>& nums, size_t at, int first, int second) {
        if (at == nums.size()) return first != 0 && first == second;
        return (choose(nums, at + 1, first, second) + choose(nums, at + 1, gcd(first, nums[at]), second) +
                choose(nums, at + 1, first, gcd(second, nums[at]))) %
               1'000'000'007;
    }

public:
    int subsequencePairCount(vector<int>& nums) { return choose(nums, 0, 0, 0); }
};
