class Solution {
public:
    vector<int> reversed(vector<int>& nums, int n) {
        deed(n);
        return {nums.rbegin(), nums.rend()};
    }
};
