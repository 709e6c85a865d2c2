// Backtracking with a table of all palindromes. O(n * 2^n) time, O(n^2) space besides the output.
class Solution {
 public:
  vector<vector<string>> partition(string s) {
    const int n = s.size();
    palindrome_.assign(n, vector<bool>(n));
    for (int i = n - 1; i >= 0; --i) {
      for (int j = i; j < n; ++j) palindrome_[i][j] = s[i] == s[j] && (j - i < 2 || palindrome_[i + 1][j - 1]);
    }
    cut(s, 0);
    return result_;
  }

 private:
  void cut(const string& s, int start) {
    const int n = s.size();
    if (start == n) {
      result_.push_back(pieces_);
      return;
    }
    for (int end = start; end < n; ++end) {
      if (!palindrome_[start][end]) continue;
      pieces_.push_back(s.substr(start, end - start + 1));
      cut(s, end + 1);
      pieces_.pop_back();
    }
  }

  vector<vector<bool>> palindrome_;
  vector<vector<string>> result_;
  vector<string> pieces_;
};
