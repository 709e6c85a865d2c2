// Looks for each candidate in the list. O(n^2) time. [large]
class Solution {
public:
    int firstMissingPositive(vector<int>& nums) {
        int candidate = 1;
        while (find(nums.begin(), nums.end(), candidate) != nums.end()) ++candidate;
        return candidate;
    }
};
