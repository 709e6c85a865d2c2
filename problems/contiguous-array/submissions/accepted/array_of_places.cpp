// Array with the first place of each balance, which lies between -n and n. O(n) time, O(n) space.
class Solution {
public:
    int findMaxLength(vector<int>& nums) {
        int n = nums.size(), balance = n, best = 0;
        vector<int> first(2 * n + 1, -1);
        first[n] = 0;
        for (int end = 1; end <= n; ++end) {
            balance += 2 * nums[end - 1] - 1;
            if (first[balance] < 0) {
                first[balance] = end;
            } else {
                best = max(best, end - first[balance]);
            }
        }
        return best;
    }
};
