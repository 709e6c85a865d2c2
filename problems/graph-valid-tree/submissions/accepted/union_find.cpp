// Union-find; an edge inside a set closes a cycle. Nearly O(V + E) time, O(V) space.
class Solution {
  vector<int> parent;

  int find(int node) {
    while (parent[node] != node) node = parent[node] = parent[parent[node]];
    return node;
  }

 public:
  bool validTree(int n, vector<vector<int>>& edges) {
    parent.resize(n);
    iota(parent.begin(), parent.end(), 0);
    int parts = n;
    for (const auto& edge : edges) {
      const int a = find(edge[0]), b = find(edge[1]);
      if (a == b) return false;
      parent[a] = b;
      --parts;
    }
    return parts == 1;
  }
};
