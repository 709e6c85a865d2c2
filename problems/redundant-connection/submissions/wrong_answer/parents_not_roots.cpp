// Compares and changes the parents of both nodes, not the roots. [edge]
class Solution {
 public:
  vector<int> findRedundantConnection(vector<vector<int>>& edges) {
    vector<int> parent(edges.size() + 1);
    iota(parent.begin(), parent.end(), 0);
    for (const auto& edge : edges) {
      const int a = edge[0], b = edge[1];
      if (parent[a] == parent[b]) return edge;
      parent[b] = parent[a];
    }
    return edges.back();
  }
};
