// Computes for all pairs of nodes whether they reach each other (Warshall). O(V^3). [large]
class Solution {
 public:
  int countComponents(int n, vector<vector<int>>& edges) {
    vector<vector<bool>> reach(n, vector<bool>(n));
    for (int i = 0; i < n; ++i) reach[i][i] = true;
    for (const auto& edge : edges) reach[edge[0]][edge[1]] = reach[edge[1]][edge[0]] = true;
    for (int k = 0; k < n; ++k) {
      for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) {
          if (reach[i][k] && reach[k][j]) reach[i][j] = true;
        }
      }
    }
    int components = 0;
    for (int i = 0; i < n; ++i) {
      const bool first = find(reach[i].begin(), reach[i].end(), true) - reach[i].begin() == i;
      if (first) ++components;
    }
    return components;
  }
};
