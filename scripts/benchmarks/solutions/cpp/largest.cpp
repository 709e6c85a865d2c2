class Solution {
public:
    int largestNumber(vector<int>& nums) { return *max_element(nums.begin(), nums.end()); }
};
