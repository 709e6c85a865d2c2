// Takes the middle of the longest path that begins at node 0. [edge]
class Solution {
 public:
  vector<int> findMinHeightTrees(int n, vector<vector<int>>& edges) {
    vector<vector<int>> neighbours(n);
    for (const auto& edge : edges) {
      neighbours[edge[0]].push_back(edge[1]);
      neighbours[edge[1]].push_back(edge[0]);
    }
    vector<int> from(n, -1), reached{0};
    for (size_t i = 0; i < reached.size(); ++i) {
      for (const int next : neighbours[reached[i]]) {
        if (next == from[reached[i]]) continue;
        from[next] = reached[i];
        reached.push_back(next);
      }
    }
    vector<int> path;
    for (int node = reached.back(); node >= 0; node = from[node]) path.push_back(node);
    const int middle = path.size() / 2;
    if (path.size() % 2 == 1) return {path[middle]};
    return {path[middle - 1], path[middle]};
  }
};
