// Stores all numbers first and does not ask whether the partner is the element itself. [sample]
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> position;
        for (int i = 0; i < int(nums.size()); ++i) position[nums[i]] = i;
        for (int i = 0; i < int(nums.size()); ++i) {
            auto partner = position.find(target - nums[i]);
            if (partner != position.end()) return {i, partner->second};
        }
        return {};
    }
};
