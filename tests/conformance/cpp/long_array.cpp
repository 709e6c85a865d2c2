class Solution {
public:
    vector<long long> reversed(vector<long long>& nums, int n) {
        deed(n);
        return {nums.rbegin(), nums.rend()};
    }
};
