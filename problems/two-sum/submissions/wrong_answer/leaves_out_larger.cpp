// Leaves out numbers larger than the target, as if there were no negative ones. [edge]
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> seen;
        for (int i = 0; i < int(nums.size()); ++i) {
            if (nums[i] > target) continue;
            if (seen.count(target - nums[i])) return {seen[target - nums[i]], i};
            seen[nums[i]] = i;
        }
        return {};
    }
};
