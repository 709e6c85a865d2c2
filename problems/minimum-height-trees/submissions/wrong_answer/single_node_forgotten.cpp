// Knows no leaf in a tree of a single node. [edge]
class Solution {
 public:
  vector<int> findMinHeightTrees(int n, vector<vector<int>>& edges) {
    vector<vector<int>> neighbours(n);
    vector<int> degree(n);
    for (const auto& edge : edges) {
      neighbours[edge[0]].push_back(edge[1]);
      neighbours[edge[1]].push_back(edge[0]);
      ++degree[edge[0]];
      ++degree[edge[1]];
    }
    vector<int> layer;
    for (int node = 0; node < n; ++node) {
      if (degree[node] == 1) layer.push_back(node);
    }
    for (int left = n; left > 2;) {
      left -= layer.size();
      vector<int> next;
      for (const int leaf : layer) {
        for (const int node : neighbours[leaf]) {
          if (--degree[node] == 1) next.push_back(node);
        }
      }
      layer = next;
    }
    return layer;
  }
};
