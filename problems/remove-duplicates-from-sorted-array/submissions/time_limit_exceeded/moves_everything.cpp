// Removes each repetition and moves everything behind it. O(n^2) time. [large]
class Solution {
 public:
  int removeDuplicates(vector<int>& nums) {
    int length = nums.size();
    for (int i = 1; i < length;) {
      if (nums[i] != nums[i - 1]) {
        ++i;
        continue;
      }
      for (int j = i + 1; j < length; ++j) swap(nums[j - 1], nums[j]);
      --length;
    }
    return length;
  }
};
