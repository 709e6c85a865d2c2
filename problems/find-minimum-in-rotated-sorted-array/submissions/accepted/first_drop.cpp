// The first number that is smaller than the one before. O(n) time, O(1) space.
class Solution {
public:
    int findMin(vector<int>& nums) {
        const auto least = is_sorted_until(nums.begin(), nums.end());
        return least == nums.end() ? nums[0] : *least;
    }
};
