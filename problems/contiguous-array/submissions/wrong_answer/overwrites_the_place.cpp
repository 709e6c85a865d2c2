// Keeps the last place of each balance instead of the first. [edge]
class Solution {
public:
    int findMaxLength(vector<int>& nums) {
        unordered_map<int, int> place{{0, 0}};
        int balance = 0, best = 0;
        for (int end = 1; end <= int(nums.size()); ++end) {
            balance += nums[end - 1] == 1 ? 1 : -1;
            if (place.count(balance)) best = max(best, end - place[balance]);
            place[balance] = end;
        }
        return best;
    }
};
