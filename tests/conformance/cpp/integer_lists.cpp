class Solution {
public:
    vector<vector<int>> prefixes(vector<int>& nums, int n) {
        deed(n);
        vector<vector<int>> result;
        for (size_t i = 1; i <= nums.size(); ++i) result.emplace_back(nums.begin(), nums.begin() + i);
        return result;
    }
};
