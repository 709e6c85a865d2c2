// A table over prefixes, one row of it, from right to left. O(m * n) time, O(n) space.
class Solution {
 public:
  int numDistinct(string s, string t) {
    vector<unsigned> ways(t.size() + 1);
    ways[0] = 1;
    for (const char letter : s) {
      for (size_t j = t.size(); j > 0; --j) {
        if (t[j - 1] == letter) ways[j] += ways[j - 1];
      }
    }
    return ways.back();
  }
};
