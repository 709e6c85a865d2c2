// Searches from everyone who was not met yet. O(n + m) time, O(n + m) space.
class Solution {
 public:
  int countGroups(int n, vector<vector<int>>& pairs) {
    vector<vector<int>> knows(n);
    for (const auto& pair : pairs) {
      knows[pair[0]].push_back(pair[1]);
      knows[pair[1]].push_back(pair[0]);
    }
    vector<bool> met(n, false);
    int groups = 0;
    for (int i = 0; i < n; ++i) {
      if (met[i]) continue;
      ++groups;
      vector<int> todo = {i};
      met[i] = true;
      while (!todo.empty()) {
        const int x = todo.back();
        todo.pop_back();
        for (const int y : knows[x]) {
          if (met[y]) continue;
          met[y] = true;
          todo.push_back(y);
        }
      }
    }
    return groups;
  }
};
