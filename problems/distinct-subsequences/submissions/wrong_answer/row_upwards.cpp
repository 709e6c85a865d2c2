// Updates the row from left to right, so that a letter is used several times. [edge]
class Solution {
 public:
  int numDistinct(string s, string t) {
    vector<unsigned> ways(t.size() + 1);
    ways[0] = 1;
    for (char letter : s) {
      for (size_t j = 1; j <= t.size(); ++j) {
        if (t[j - 1] == letter) ways[j] += ways[j - 1];
      }
    }
    return ways.back();
  }
};
