// Goes on when a list has ended, without it. [edge]
class Solution {
public:
    vector<int> smallestRange(vector<vector<int>>& nums) {
        priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> heads;
        int greatest = INT_MIN;
        for (int list = 0; list < int(nums.size()); ++list) {
            heads.push({nums[list][0], list, 0});
            greatest = max(greatest, nums[list][0]);
        }
        vector<int> best{-1000000, 1000000};
        while (heads.size() > 1) {
            auto [least, list, place] = heads.top();
            heads.pop();
            if (greatest - least < best[1] - best[0]) best = {least, greatest};
            if (++place == int(nums[list].size())) continue;
            heads.push({nums[list][place], list, place});
            greatest = max(greatest, nums[list][place]);
        }
        return best;
    }
};
