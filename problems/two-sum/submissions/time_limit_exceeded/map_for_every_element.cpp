// Builds a map of the elements to the right anew for every element. O(n^2) time. [large]
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (size_t i = 0; i < nums.size(); ++i) {
            int partner = find(nums, i + 1, target - nums[i]);
            if (partner >= 0) return {int(i), partner};
        }
        return {};
    }

private:
    int find(const vector<int>& nums, size_t from, int wanted) {
        unordered_map<int, int> position;
        for (size_t i = from; i < nums.size(); ++i) position[nums[i]] = i;
        auto found = position.find(wanted);
        return found == position.end() ? -1 : found->second;
    }
};
