// A table over both ends, starts from right to left; keeps the last of the longest. O(n^2) time, O(n) space.
class Solution {
 public:
  string longestPalindrome(string s) {
    vector<char> is_palindrome(s.size());  // of the piece from the current start to each end
    string longest;
    for (int left = ssize(s); left-- > 0;) {
      for (int right = ssize(s) - 1; right >= left; --right) {
        // is_palindrome[right - 1] is still that of the start to the right.
        is_palindrome[right] = s[left] == s[right] && (right - left < 2 || is_palindrome[right - 1]);
        const int length = right - left + 1;
        if (is_palindrome[right] && length > ssize(longest)) longest = s.substr(left, length);
      }
    }
    return longest;
  }
};
