// A window whose left end jumps past the last position of a repeated character. O(n) time, O(k) space.
class Solution {
 public:
  int lengthOfLongestSubstring(string s) {
    vector<int> last(128, -1);
    int left = 0;
    int longest = 0;
    for (int right = 0; right < int(s.size()); ++right) {
      left = max(left, last[s[right]] + 1);
      last[s[right]] = right;
      longest = max(longest, right - left + 1);
    }
    return longest;
  }
};
