// Depth-first search from every node that is not marked yet. O(V + E) time and space.
class Solution {
  vector<vector<int>> neighbours;
  vector<bool> seen;

  void mark(int node) {
    seen[node] = true;
    for (const int next : neighbours[node]) {
      if (!seen[next]) mark(next);
    }
  }

 public:
  int countComponents(int n, vector<vector<int>>& edges) {
    neighbours.resize(n);
    seen.resize(n);
    for (const auto& edge : edges) {
      neighbours[edge[0]].push_back(edge[1]);
      neighbours[edge[1]].push_back(edge[0]);
    }
    int components = 0;
    for (int node = 0; node < n; ++node) {
      if (seen[node]) continue;
      ++components;
      mark(node);
    }
    return components;
  }
};
