// Reads s3 once, with the set of possible numbers of letters from s1. O(m * n * log m) time, O(m) space.
class Solution {
 public:
  bool isInterleave(string s1, string s2, string s3) {
    if (s1.size() + s2.size() != s3.size()) return false;
    set<size_t> used{0};
    for (size_t k = 0; k < s3.size(); ++k) {
      set<size_t> next;
      for (const size_t i : used) {
        if (i < s1.size() && s1[i] == s3[k]) next.insert(i + 1);
        if (k - i < s2.size() && s2[k - i] == s3[k]) next.insert(i);
      }
      used = next;
    }
    return !used.empty();
  }
};
