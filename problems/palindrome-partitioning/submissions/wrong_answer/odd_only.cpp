// Grows palindromes around letters only, and so finds none of even length. [edge]
class Solution {
 public:
  vector<vector<string>> partition(string s) {
    int n = s.size();
    palindrome.assign(n, vector<bool>(n));
    for (int middle = 0; middle < n; ++middle) {
      for (int d = 0; middle - d >= 0 && middle + d < n && s[middle - d] == s[middle + d]; ++d) {
        palindrome[middle - d][middle + d] = true;
      }
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
