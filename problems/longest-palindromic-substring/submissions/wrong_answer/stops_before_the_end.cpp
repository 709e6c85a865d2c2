// Never lets a palindrome reach the last character. [edge]
class Solution {
 public:
  string longestPalindrome(string s) {
    const int n = static_cast<int>(s.size());
    int start = 0;
    int length = 1;
    for (int middle = 0; middle < 2 * n - 1; ++middle) {
      int left = middle / 2;
      int right = (middle + 1) / 2;
      while (left >= 0 && right < n - 1 && s[left] == s[right]) {
        --left;
        ++right;
      }
      if (right - left - 1 > length) {
        start = left + 1;
        length = right - left - 1;
      }
    }
    return s.substr(start, length);
  }
};
