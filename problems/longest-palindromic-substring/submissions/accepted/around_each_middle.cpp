// Grows around each of the 2n - 1 middles; keeps the first of the longest. O(n^2) time, O(n) space.
class Solution {
 public:
  string longestPalindrome(string s) {
    string longest;
    for (int middle = 0; middle < ssize(s); ++middle) {
      for (const int gap : {0, 1}) {
        int left = middle;
        int right = middle + gap;
        while (left >= 0 && right < ssize(s) && s[left] == s[right]) {
          --left;
          ++right;
        }
        const int length = right - left - 1;
        if (length > ssize(longest)) longest = s.substr(left + 1, length);
      }
    }
    return longest;
  }
};
