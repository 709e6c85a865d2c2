// From the end, with the readings of the two suffixes before. O(n) time, O(1) space.
class Solution {
 public:
  int numDecodings(string s) {
    int after_one = 1;
    int after_two = 0;
    for (int i = s.size() - 1; i >= 0; --i) {
      int here = 0;
      if (s[i] != '0') {
        here = after_one;
        if (s[i] == '1' || (s[i] == '2' && s[i + 1] <= '6')) here += after_two;
      }
      after_two = after_one;
      after_one = here;
    }
    return after_one;
  }
};
