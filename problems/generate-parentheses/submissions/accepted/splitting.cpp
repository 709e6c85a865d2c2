// Splits each text at the bracket that closes the first one. O(n * C(n)) time and space.
class Solution {
 public:
  vector<string> generateParenthesis(int n) {
    vector<vector<string>> with_pairs{{""}};
    for (int pairs = 1; pairs <= n; ++pairs) {
      vector<string> texts;
      for (int inside = 0; inside < pairs; ++inside) {
        for (const string& first : with_pairs[inside]) {
          for (const string& after : with_pairs[pairs - 1 - inside]) texts.push_back("(" + first + ")" + after);
        }
      }
      with_pairs.push_back(texts);
    }
    return with_pairs[n];
  }
};
