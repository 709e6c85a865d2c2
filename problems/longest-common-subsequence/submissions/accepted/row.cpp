// A table over prefixes, one row of it. O(m * n) time, O(n) space.
class Solution {
 public:
  int longestCommonSubsequence(string text1, string text2) {
    vector<int> longest(text2.size() + 1);
    for (const char letter : text1) {
      int diagonal = 0;
      for (size_t j = 1; j <= text2.size(); ++j) {
        const int above = longest[j];
        longest[j] = letter == text2[j - 1] ? diagonal + 1 : max(above, longest[j - 1]);
        diagonal = above;
      }
    }
    return longest.back();
  }
};
