// Votes for different values cancel each other. O(n) time, O(1) space.
class Solution {
public:
    int majorityElement(vector<int>& nums) {
        int candidate = 0, left = 0;
        for (int x : nums) {
            if (left == 0) candidate = x;
            left += x == candidate ? 1 : -1;
        }
        return candidate;
    }
};
