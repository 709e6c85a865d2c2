// Works on one row, and takes the new value to the left for the one diagonally above. [edge]
class Solution {
 public:
  int longestCommonSubsequence(string text1, string text2) {
    vector<int> longest(text2.size() + 1);
    for (char letter : text1) {
      for (size_t j = 1; j <= text2.size(); ++j) {
        longest[j] = letter == text2[j - 1] ? longest[j - 1] + 1 : max(longest[j], longest[j - 1]);
      }
    }
    return longest.back();
  }
};
