// Takes a k beyond the length for a full turn. [edge]
class Solution {
public:
    void rotate(vector<int>& nums, int k) {
        k = min(k, int(nums.size()));
        reverse(nums.begin(), nums.end());
        reverse(nums.begin(), nums.begin() + k);
        reverse(nums.begin() + k, nums.end());
    }
};
