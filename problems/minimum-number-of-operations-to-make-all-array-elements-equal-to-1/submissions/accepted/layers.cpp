// Replaces all neighbours by their gcds, layer by layer, until a 1 comes up. O(n^2 log m) time, O(1) space.
class Solution {
public:
    int minOperations(vector<int>& nums) {
        const int n = nums.size();
        int operations = n - max<int>(ranges::count(nums, 1), 1);
        while (ranges::find(nums, 1) == nums.end()) {
            for (size_t i = 1; i < nums.size(); ++i) nums[i - 1] = gcd(nums[i - 1], nums[i]);
            nums.pop_back();
            if (nums.empty()) return -1;
            ++operations;
        }
        return operations;
    }
};
