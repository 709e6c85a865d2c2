// Grows around characters only: palindromes of even length are missed. [sample]
class Solution {
 public:
  string longestPalindrome(string s) {
    const int n = static_cast<int>(s.size());
    int start = 0;
    int length = 0;
    for (int middle = 0; middle < n; ++middle) {
      int reach = 0;
      while (middle - reach - 1 >= 0 && middle + reach + 1 < n && s[middle - reach - 1] == s[middle + reach + 1]) ++reach;
      if (2 * reach + 1 > length) {
        start = middle - reach;
        length = 2 * reach + 1;
      }
    }
    return s.substr(start, length);
  }
};
