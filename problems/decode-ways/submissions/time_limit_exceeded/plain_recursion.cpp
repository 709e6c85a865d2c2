// Counts every reading by itself. Exponential time. [large]
class Solution {
 public:
  int numDecodings(string s) { return readings(s, 0); }

 private:
  int readings(const string& s, size_t i) {
    if (i == s.size()) return 1;
    if (s[i] == '0') return 0;
    int ways = readings(s, i + 1);
    if (i + 1 < s.size() && (s[i] == '1' || (s[i] == '2' && s[i + 1] <= '6'))) ways += readings(s, i + 2);
    return ways;
  }
};
