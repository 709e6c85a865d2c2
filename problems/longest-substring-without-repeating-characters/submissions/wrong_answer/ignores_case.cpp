// Does not tell upper from lower case. [edge]
class Solution {
 public:
  int lengthOfLongestSubstring(string s) {
    vector<int> last(128, -1);
    int left = 0;
    int longest = 0;
    for (int right = 0; right < int(s.size()); ++right) {
      int c = tolower(s[right]);
      left = max(left, last[c] + 1);
      last[c] = right;
      longest = max(longest, right - left + 1);
    }
    return longest;
  }
};
