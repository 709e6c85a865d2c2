// Takes the greatest number that is there for the end of the range. [edge]
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        const int n = *max_element(nums.begin(), nums.end());
        return n * (n + 1) / 2 - accumulate(nums.begin(), nums.end(), 0);
    }
};
