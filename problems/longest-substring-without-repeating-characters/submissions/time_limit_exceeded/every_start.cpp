// Goes from every start to the end of the string, counting on after the first repetition. O(n^2) time. [large]
class Solution {
 public:
  int lengthOfLongestSubstring(string s) {
    int longest = 0;
    for (size_t i = 0; i < s.size(); ++i) {
      vector<int> count(128);
      int repeated = 0;
      for (size_t j = i; j < s.size(); ++j) {
        if (++count[s[j]] == 2) ++repeated;
        if (repeated == 0) longest = max(longest, int(j - i) + 1);
      }
    }
    return longest;
  }
};
