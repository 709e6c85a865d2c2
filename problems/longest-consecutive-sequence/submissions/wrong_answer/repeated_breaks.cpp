// Begins a new sequence at a repeated number. [edge]
class Solution {
 public:
  int longestConsecutive(vector<int>& nums) {
    if (nums.empty()) return 0;
    sort(nums.begin(), nums.end());
    int longest = 1;
    int length = 1;
    for (size_t i = 1; i < nums.size(); ++i) {
      length = nums[i] == nums[i - 1] + 1 ? length + 1 : 1;
      longest = max(longest, length);
    }
    return longest;
  }
};
