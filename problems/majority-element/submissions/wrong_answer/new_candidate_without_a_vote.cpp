// Chooses the vote that brings the counter to zero, and lets the counter fall below zero. [edge]
class Solution {
public:
    int majorityElement(vector<int>& nums) {
        int candidate = nums[0], left = 0;
        for (int x : nums) {
            left += x == candidate ? 1 : -1;
            if (left == 0) candidate = x;
        }
        return candidate;
    }
};
