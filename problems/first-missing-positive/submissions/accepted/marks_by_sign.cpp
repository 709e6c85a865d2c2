// Marks the numbers that are there by the signs of the places. O(n) time, O(1) space.
class Solution {
public:
    int firstMissingPositive(vector<int>& nums) {
        const int n = nums.size();
        for (int& x : nums) {
            if (x < 1 || x > n) x = n + 1;
        }
        for (int x : nums) {
            const int number = abs(x);
            if (number <= n) nums[number - 1] = -abs(nums[number - 1]);
        }
        for (int i = 0; i < n; ++i) {
            if (nums[i] > 0) return i + 1;
        }
        return n + 1;
    }
};
