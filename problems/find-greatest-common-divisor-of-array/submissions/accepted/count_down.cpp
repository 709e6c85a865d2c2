// Sorts, then counts down from the smallest number to the first common divisor. O(n log n + V) time, O(1) space.
class Solution {
public:
    int findGCD(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        int candidate = nums.front();
        while (nums.front() % candidate != 0 || nums.back() % candidate != 0) --candidate;
        return candidate;
    }
};
