// Asks only that both texts are subsequences of the third and that the lengths add up. [edge]
class Solution {
 public:
  bool isInterleave(string s1, string s2, string s3) {
    return s1.size() + s2.size() == s3.size() && within(s1, s3) && within(s2, s3);
  }

 private:
  bool within(const string& part, const string& whole) {
    size_t i = 0;
    for (char c : whole) {
      if (i < part.size() && part[i] == c) ++i;
    }
    return i == part.size();
  }
};
