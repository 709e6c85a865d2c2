// Tries divisors up to half of the smallest number only, so it misses the smallest number itself. [sample]
class Solution {
public:
    int findGCD(vector<int>& nums) {
        auto [low, high] = minmax_element(nums.begin(), nums.end());
        int best = 1;
        for (int d = 1; d <= *low / 2; ++d) {
            if (*low % d == 0 && *high % d == 0) best = d;
        }
        return best;
    }
};
