// Joins two shorter texts with the shorter one first, and forgets the other order. [edge]
class Solution {
 public:
  vector<string> generateParenthesis(int n) {
    vector<set<string>> with_pairs(n + 1);
    with_pairs[1] = {"()"};
    for (int pairs = 2; pairs <= n; ++pairs) {
      for (const string& t : with_pairs[pairs - 1]) with_pairs[pairs].insert("(" + t + ")");
      for (int first = 1; 2 * first <= pairs; ++first) {
        for (const string& a : with_pairs[first]) {
          for (const string& b : with_pairs[pairs - first]) with_pairs[pairs].insert(a + b);
        }
      }
    }
    return vector<string>(with_pairs[n].begin(), with_pairs[n].end());
  }
};
