// Recursion over the last letters that remembers nothing. Exponential time. [large]
class Solution {
 public:
  int longestCommonSubsequence(string text1, string text2) {
    return longest(text1, text1.size(), text2, text2.size());
  }

 private:
  int longest(const string& a, size_t i, const string& b, size_t j) {
    if (i == 0 || j == 0) return 0;
    if (a[i - 1] == b[j - 1]) return longest(a, i - 1, b, j - 1) + 1;
    return max(longest(a, i - 1, b, j), longest(a, i, b, j - 1));
  }
};
