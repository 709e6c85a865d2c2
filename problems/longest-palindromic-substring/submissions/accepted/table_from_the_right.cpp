// A table over both ends, starts from right to left; keeps the last of the longest. O(n^2) time, O(n) space.
class Solution {
 public:
  string longestPalindrome(string s) {
    const int n = static_cast<int>(s.size());
    vector<char> is_palindrome(n);  // of the piece from the current start to each end
    int start = n - 1;
    int length = 1;
    for (int left = n - 1; left >= 0; --left) {
      for (int right = n - 1; right >= left; --right) {
        // is_palindrome[right - 1] is still that of the start to the right.
        is_palindrome[right] = s[left] == s[right] && (right - left < 2 || is_palindrome[right - 1]);
        if (is_palindrome[right] && right - left + 1 > length) {
          start = left;
          length = right - left + 1;
        }
      }
    }
    return s.substr(start, length);
  }
};
