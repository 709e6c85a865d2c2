// Sorts all numbers and slides a window that holds every list. O(n log n) time, O(n) space.
class Solution {
public:
    vector<int> smallestRange(vector<vector<int>>& nums) {
        vector<pair<int, int>> all;
        for (int list = 0; list < int(nums.size()); ++list) {
            for (int number : nums[list]) all.push_back({number, list});
        }
        sort(all.begin(), all.end());
        vector<int> count(nums.size()), best;
        int missing = nums.size();
        auto left = all.begin();
        for (auto [number, list] : all) {
            if (count[list]++ == 0) --missing;
            while (missing == 0) {
                if (best.empty() || number - left->first < best[1] - best[0]) best = {left->first, number};
                if (--count[left->second] == 0) ++missing;
                ++left;
            }
        }
        return best;
    }
};
