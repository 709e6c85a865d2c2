// Joins everything with 1 to n by exclusive or, as if the number were there exactly twice. [edge]
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int result = 0;
        for (int i = 0; i < int(nums.size()); ++i) result ^= nums[i] ^ i;
        return result;
    }
};
