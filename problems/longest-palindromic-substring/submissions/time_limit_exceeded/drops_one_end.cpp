// Drops the first or the last character until a palindrome is left, without remembering what it has tried. O(2^n). [random]
class Solution {
 public:
  string longestPalindrome(string s) {
    const auto [start, length] = longest(s, 0, static_cast<int>(s.size()));
    return s.substr(start, length);
  }

 private:
  pair<int, int> longest(const string& s, int start, int end) {
    if (equal(s.begin() + start, s.begin() + end, s.rbegin() + (static_cast<int>(s.size()) - end))) return {start, end - start};
    const auto without_first = longest(s, start + 1, end);
    const auto without_last = longest(s, start, end - 1);
    return without_first.second > without_last.second ? without_first : without_last;
  }
};
