// Enters each edge from its first end only. [sample]
class Solution {
 public:
  int countComponents(int n, vector<vector<int>>& edges) {
    vector<vector<int>> next(n);
    for (const auto& edge : edges) next[edge[0]].push_back(edge[1]);
    vector<bool> seen(n);
    int components = 0;
    for (int start = 0; start < n; ++start) {
      if (seen[start]) continue;
      ++components;
      vector<int> waiting{start};
      seen[start] = true;
      while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        for (const int other : next[node]) {
          if (seen[other]) continue;
          seen[other] = true;
          waiting.push_back(other);
        }
      }
    }
    return components;
  }
};
