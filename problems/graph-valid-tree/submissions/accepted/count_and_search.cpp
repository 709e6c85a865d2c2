// n - 1 edges, and all nodes reached from node 0. O(V + E) time and space.
class Solution {
 public:
  bool validTree(int n, vector<vector<int>>& edges) {
    if ((int)edges.size() != n - 1) return false;
    vector<vector<int>> neighbours(n);
    for (const auto& edge : edges) {
      neighbours[edge[0]].push_back(edge[1]);
      neighbours[edge[1]].push_back(edge[0]);
    }
    vector<bool> seen(n);
    vector<int> waiting{0};
    seen[0] = true;
    int reached = 0;
    while (!waiting.empty()) {
      const int node = waiting.back();
      waiting.pop_back();
      ++reached;
      for (const int next : neighbours[node]) {
        if (seen[next]) continue;
        seen[next] = true;
        waiting.push_back(next);
      }
    }
    return reached == n;
  }
};
