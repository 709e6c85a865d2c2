class Solution {
public:
    vector<bool> positive(vector<int>& nums, int n) {
        deed(n);
        vector<bool> result;
        for (int x : nums) result.push_back(x > 0);
        return result;
    }
};
