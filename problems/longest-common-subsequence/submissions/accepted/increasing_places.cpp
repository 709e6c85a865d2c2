// The smallest last place for each length, as for increasing sequences. O((m + matches) * log n) time, O(n) space.
class Solution {
 public:
  int longestCommonSubsequence(string text1, string text2) {
    vector<vector<int>> places(26);
    for (int j = text2.size() - 1; j >= 0; --j) places[text2[j] - 'a'].push_back(j);
    vector<int> ends;
    for (const char letter : text1) {
      for (const int j : places[letter - 'a']) {
        const auto place = lower_bound(ends.begin(), ends.end(), j);
        if (place == ends.end()) {
          ends.push_back(j);
        } else {
          *place = j;
        }
      }
    }
    return ends.size();
  }
};
