// Takes a single 0 for a letter like the other digits. [edge]
class Solution {
 public:
  int numDecodings(string s) {
    vector<long long> ways(s.size() + 1, 1);
    for (size_t i = 2; i <= s.size(); ++i) {
      int pair = (s[i - 2] - '0') * 10 + s[i - 1] - '0';
      ways[i] = ways[i - 1] + (pair >= 10 && pair <= 26 ? ways[i - 2] : 0);
    }
    return ways[s.size()];
  }
};
