// Union-find; the first edge inside a set closes the cycle. Nearly O(n) time, O(n) space.
class Solution {
  vector<int> parent;

  int find(int node) {
    while (parent[node] != node) node = parent[node] = parent[parent[node]];
    return node;
  }

 public:
  vector<int> findRedundantConnection(vector<vector<int>>& edges) {
    parent.resize(edges.size() + 1);
    iota(parent.begin(), parent.end(), 0);
    for (const auto& edge : edges) {
      const int a = find(edge[0]), b = find(edge[1]);
      if (a == b) return edge;
      parent[a] = b;
    }
    return {};
  }
};
