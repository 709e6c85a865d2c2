// Walks to the right from each place. O(n^2) time. [large]
class Solution {
public:
    int findMaxLength(vector<int>& nums) {
        int best = 0, n = nums.size();
        for (int i = 0; i < n; ++i) {
            int balance = 0;
            for (int j = i; j < n; ++j) {
                balance += nums[j] == 1 ? 1 : -1;
                if (balance == 0) best = max(best, j - i + 1);
            }
        }
        return best;
    }
};
