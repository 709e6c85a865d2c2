class Solution {
public:
    int removeZeros(vector<int>& nums, int n) {
        deed(n);
        return remove(nums.begin(), nums.end(), 0) - nums.begin();
    }
};
