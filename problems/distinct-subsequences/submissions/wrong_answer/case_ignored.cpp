// Compares letters without regard to case. [edge]
class Solution {
 public:
  int numDistinct(string s, string t) {
    vector<unsigned> ways(t.size() + 1);
    ways[0] = 1;
    for (char letter : s) {
      for (size_t j = t.size(); j > 0; --j) {
        if (tolower(t[j - 1]) == tolower(letter)) ways[j] += ways[j - 1];
      }
    }
    return ways.back();
  }
};
