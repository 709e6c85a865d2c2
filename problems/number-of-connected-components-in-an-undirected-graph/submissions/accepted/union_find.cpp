// Union-find, one component less for each edge that joins two. Nearly O(V + E) time, O(V) space.
class Solution {
  vector<int> parent;

  int find(int node) {
    while (parent[node] != node) node = parent[node] = parent[parent[node]];
    return node;
  }

 public:
  int countComponents(int n, vector<vector<int>>& edges) {
    parent.resize(n);
    iota(parent.begin(), parent.end(), 0);
    int components = n;
    for (const auto& edge : edges) {
      const int a = find(edge[0]), b = find(edge[1]);
      if (a == b) continue;
      parent[a] = b;
      --components;
    }
    return components;
  }
};
