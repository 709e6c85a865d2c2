// Counts the different characters of the whole string. [sample]
class Solution {
 public:
  int lengthOfLongestSubstring(string s) { return set<char>(s.begin(), s.end()).size(); }
};
