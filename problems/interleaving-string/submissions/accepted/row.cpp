// A table over the letters used of both, one row of it. O(m * n) time, O(n) space.
class Solution {
 public:
  bool isInterleave(string s1, string s2, string s3) {
    const size_t m = s1.size();
    const size_t n = s2.size();
    if (m + n != s3.size()) return false;
    vector<bool> fits(n + 1);
    for (size_t i = 0; i <= m; ++i) {
      for (size_t j = 0; j <= n; ++j) {
        if (i == 0 && j == 0) {
          fits[j] = true;
          continue;
        }
        const char letter = s3[i + j - 1];
        const bool from_first = i > 0 && fits[j] && s1[i - 1] == letter;
        const bool from_second = j > 0 && fits[j - 1] && s2[j - 1] == letter;
        fits[j] = from_first || from_second;
      }
    }
    return fits[n];
  }
};
