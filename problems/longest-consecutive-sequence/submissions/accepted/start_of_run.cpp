// Hash set; counts upwards from the numbers that begin a sequence. O(n) time on average, O(n) space.
class Solution {
 public:
  int longestConsecutive(vector<int>& nums) {
    unordered_set<int> present(nums.begin(), nums.end());
    int longest = 0;
    for (int x : present) {
      if (present.count(x - 1)) continue;
      int length = 1;
      while (present.count(x + length)) ++length;
      longest = max(longest, length);
    }
    return longest;
  }
};
