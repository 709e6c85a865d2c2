// Swaps each number from 1 to n to its own place. O(n) time, O(1) space.
class Solution {
public:
    int firstMissingPositive(vector<int>& nums) {
        const int n = nums.size();
        for (int& x : nums) {
            while (x >= 1 && x <= n && nums[x - 1] != x) swap(x, nums[x - 1]);
        }
        for (int i = 0; i < n; ++i) {
            if (nums[i] != i + 1) return i + 1;
        }
        return n + 1;
    }
};
