// Min-heap of one number of each list, and the greatest of them. O(n log k) time, O(k) space.
class Solution {
public:
    vector<int> smallestRange(vector<vector<int>>& nums) {
        priority_queue<tuple<int, int, int>, vector<tuple<int, int, int>>, greater<>> heads;
        int greatest = INT_MIN;
        for (int list = 0; list < int(nums.size()); ++list) {
            heads.push({nums[list][0], list, 0});
            greatest = max(greatest, nums[list][0]);
        }
        vector<int> best;
        while (true) {
            auto [least, list, place] = heads.top();
            heads.pop();
            if (best.empty() || greatest - least < best[1] - best[0]) best = {least, greatest};
            if (++place == int(nums[list].size())) return best;
            heads.push({nums[list][place], list, place});
            greatest = max(greatest, nums[list][place]);
        }
    }
};
