class Solution {
public:
    int countNumbers(vector<int>& nums) { return nums.size(); }
};
