// Puts a pair into every gap of each shorter text, and keeps equal results. [edge]
class Solution {
 public:
  vector<string> generateParenthesis(int n) {
    vector<string> texts{"()"};
    for (int pairs = 1; pairs < n; ++pairs) {
      vector<string> longer;
      for (const string& t : texts) {
        for (size_t i = 0; i < t.size(); ++i) {
          if (i > 0 && t[i - 1] == t[i]) continue;
          longer.push_back(t.substr(0, i) + "()" + t.substr(i));
        }
      }
      texts = longer;
    }
    return texts;
  }
};
