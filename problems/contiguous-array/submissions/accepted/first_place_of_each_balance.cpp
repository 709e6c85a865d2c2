// Hash map from each running balance to its first place. O(n) time, O(n) space.
class Solution {
public:
    int findMaxLength(vector<int>& nums) {
        unordered_map<int, int> first{{0, 0}};
        int balance = 0, best = 0;
        for (int end = 1; end <= int(nums.size()); ++end) {
            balance += 2 * nums[end - 1] - 1;
            best = max(best, end - first.emplace(balance, end).first->second);
        }
        return best;
    }
};
