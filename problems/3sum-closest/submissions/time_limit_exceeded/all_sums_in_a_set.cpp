// Collects the sums of all groups of three in a set, and looks around the target. O(n^3 log n) time. [large]
class Solution {
public:
    int threeSumClosest(vector<int>& nums, int target) {
        set<int> sums;
        for (size_t i = 0; i < nums.size(); ++i) {
            for (size_t j = i + 1; j < nums.size(); ++j) {
                for (size_t k = j + 1; k < nums.size(); ++k) sums.insert(nums[i] + nums[j] + nums[k]);
            }
        }
        const auto above = sums.lower_bound(target);
        if (above == sums.begin()) return *above;
        const int below = *prev(above);
        return above == sums.end() || target - below < *above - target ? below : *above;
    }
};
