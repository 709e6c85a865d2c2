// Moves the left end to the last position of the character even if that lies before the window. [edge]
class Solution {
 public:
  int lengthOfLongestSubstring(string s) {
    unordered_map<char, int> last;
    int left = 0;
    int longest = 0;
    for (int right = 0; right < int(s.size()); ++right) {
      if (last.count(s[right])) left = last[s[right]] + 1;
      last[s[right]] = right;
      longest = max(longest, right - left + 1);
    }
    return longest;
  }
};
