// Counts upwards from every number, not only from the first of a sequence. O(n^2) time. [large]
class Solution {
 public:
  int longestConsecutive(vector<int>& nums) {
    unordered_set<int> present(nums.begin(), nums.end());
    int longest = 0;
    for (int x : present) {
      int length = 1;
      while (present.count(x + length)) ++length;
      longest = max(longest, length);
    }
    return longest;
  }
};
