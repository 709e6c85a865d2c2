// Searches from the first edge, and says no where there is none. [edge]
class Solution {
  vector<vector<int>> neighbours;
  vector<bool> seen;

  bool hasCycle(int node, int before) {
    seen[node] = true;
    for (const int next : neighbours[node]) {
      if (next == before) continue;
      if (seen[next] || hasCycle(next, node)) return true;
    }
    return false;
  }

 public:
  bool validTree(int n, vector<vector<int>>& edges) {
    if (edges.empty()) return false;
    neighbours.resize(n);
    seen.resize(n);
    for (const auto& edge : edges) {
      neighbours[edge[0]].push_back(edge[1]);
      neighbours[edge[1]].push_back(edge[0]);
    }
    if (hasCycle(edges[0][0], -1)) return false;
    return count(seen.begin(), seen.end(), true) == n;
  }
};
