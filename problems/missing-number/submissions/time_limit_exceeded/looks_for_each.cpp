// Looks for each number in the array. O(n^2) time. [large]
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int x = 0;
        while (find(nums.begin(), nums.end(), x) != nums.end()) ++x;
        return x;
    }
};
