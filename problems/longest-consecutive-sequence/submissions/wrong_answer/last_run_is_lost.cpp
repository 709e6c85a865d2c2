// Notes the length of a sequence when the next one begins, and so never that of the last one. [edge]
class Solution {
 public:
  int longestConsecutive(vector<int>& nums) {
    if (nums.empty()) return 0;
    sort(nums.begin(), nums.end());
    int longest = 1;
    int length = 1;
    for (size_t i = 1; i < nums.size(); ++i) {
      if (nums[i] == nums[i - 1]) continue;
      if (nums[i] == nums[i - 1] + 1) {
        ++length;
      } else {
        longest = max(longest, length);
        length = 1;
      }
    }
    return longest;
  }
};
