// Grows around each of the 2n - 1 middles; keeps the first of the longest. O(n^2) time, O(1) space.
class Solution {
 public:
  string longestPalindrome(string s) {
    const int n = static_cast<int>(s.size());
    int start = 0;
    int length = 0;
    for (int middle = 0; middle < 2 * n - 1; ++middle) {
      int left = middle / 2;
      int right = (middle + 1) / 2;
      while (left >= 0 && right < n && s[left] == s[right]) {
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
