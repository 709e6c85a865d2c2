// Uses the balance, which may be negative, as an index. [edge]
class Solution {
public:
    int findMaxLength(vector<int>& nums) {
        vector<int> first(nums.size() + 1, -1);
        first[0] = 0;
        int balance = 0, best = 0;
        for (int end = 1; end <= int(nums.size()); ++end) {
            balance += nums[end - 1] == 1 ? 1 : -1;
            if (first.at(balance) < 0) {
                first[balance] = end;
            } else {
                best = max(best, end - first[balance]);
            }
        }
        return best;
    }
};
