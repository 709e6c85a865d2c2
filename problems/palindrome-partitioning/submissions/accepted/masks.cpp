// Every set of cuts as a number; pieces are compared with their reversal. O(n * 2^n) time, O(n) space besides the output.
class Solution {
 public:
  vector<vector<string>> partition(string s) {
    const int n = s.size();
    vector<vector<string>> result;
    for (int cuts = 0; cuts < 1 << (n - 1); ++cuts) {
      vector<string> pieces(1);
      bool good = true;
      for (int i = 0; i < n && good; ++i) {
        pieces.back() += s[i];
        if (i < n - 1 && !(cuts >> i & 1)) continue;
        const string& piece = pieces.back();
        good = equal(piece.begin(), piece.end(), piece.rbegin());
        if (i < n - 1) pieces.emplace_back();
      }
      if (good) result.push_back(pieces);
    }
    return result;
  }
};
