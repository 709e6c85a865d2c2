// Takes away leaves layer by layer until one or two nodes are left. O(n) time and space.
class Solution {
 public:
  vector<int> findMinHeightTrees(int n, vector<vector<int>>& edges) {
    if (n == 1) return {0};
    vector<vector<int>> neighbours(n);
    for (const auto& edge : edges) {
      neighbours[edge[0]].push_back(edge[1]);
      neighbours[edge[1]].push_back(edge[0]);
    }
    vector<int> degree(n), layer;
    for (int node = 0; node < n; ++node) {
      degree[node] = neighbours[node].size();
      if (degree[node] == 1) layer.push_back(node);
    }
    int left = n;
    while (left > 2) {
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
