// Takes the letters of t from the next run of s each, and multiplies the choices. [edge]
class Solution {
 public:
  int numDistinct(string s, string t) {
    long long ways = 1;
    size_t i = 0;
    for (size_t j = 0; j < t.size();) {
      size_t wanted = 0;
      char letter = t[j];
      while (j < t.size() && t[j] == letter) ++j, ++wanted;
      while (i < s.size() && s[i] != letter) ++i;
      size_t there = 0;
      while (i < s.size() && s[i] == letter) ++i, ++there;
      if (there < wanted) return 0;
      for (size_t k = 0; k < wanted; ++k) ways = ways * (there - k) / (k + 1);
    }
    return ways;
  }
};
