// Keeps the set of places in the pattern that can be reached, as bits. O(m * n) time, O(n) space.
class Solution {
 public:
  bool isMatch(string s, string p) {
    unsigned places = skip_stars(1, p);
    for (const char c : s) {
      unsigned next = 0;
      for (size_t j = 0; j < p.size(); ++j) {
        if (!(places >> j & 1) || (p[j] != c && p[j] != '.')) continue;
        next |= 1u << (p[j + 1] == '*' ? j : j + 1);
      }
      places = skip_stars(next, p);
    }
    return places >> p.size() & 1;
  }

 private:
  // A starred character may be passed without reading anything.
  unsigned skip_stars(unsigned places, const string& p) {
    for (size_t j = 0; j < p.size(); ++j) {
      if (p[j + 1] == '*' && places >> j & 1) places |= 1u << (j + 2);
    }
    return places;
  }
};
