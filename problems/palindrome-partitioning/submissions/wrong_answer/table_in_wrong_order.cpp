// Fills the table from the top, where the inner piece is not known yet. [edge]
class Solution {
 public:
  vector<vector<string>> partition(string s) {
    int n = s.size();
    palindrome.assign(n, vector<bool>(n));
    for (int i = 0; i < n; ++i) {
      for (int j = i; j < n; ++j) palindrome[i][j] = s[i] == s[j] && (j - i < 3 || palindrome[i + 1][j - 1]);
    }
    cut(s, 0);
    return result;
  }

 private:
  void cut(const string& s, size_t start) {
    if (start == s.size()) result.push_back(pieces);
    for (size_t end = start; end < s.size(); ++end) {
      if (!palindrome[start][end]) continue;
      pieces.push_back(s.substr(start, end - start + 1));
      cut(s, end + 1);
      pieces.pop_back();
    }
  }

  vector<vector<bool>> palindrome;
  vector<vector<string>> result;
  vector<string> pieces;
};
