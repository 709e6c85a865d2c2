// Sorts, and joins only numbers that then follow each other. [edge]
class Solution {
public:
    int countComponents(vector<int>& nums, int threshold) {
        sort(nums.begin(), nums.end());
        int components = nums.size();
        for (int i = 1; i < int(nums.size()); ++i) {
            if (lcm<long long>(nums[i - 1], nums[i]) <= threshold) --components;
        }
        return components;
    }
};
