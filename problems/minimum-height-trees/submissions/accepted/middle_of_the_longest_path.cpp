// Finds a longest path by two searches, and takes its middle. O(n) time and space.
class Solution {
  vector<vector<int>> neighbours;
  vector<int> from;

  // The node that is reached last, with `from` leading back to the start.
  int farthest(int start) {
    from.assign(neighbours.size(), -1);
    vector<int> reached{start};
    for (size_t i = 0; i < reached.size(); ++i) {
      const int node = reached[i];
      for (const int next : neighbours[node]) {
        if (next == from[node]) continue;
        from[next] = node;
        reached.push_back(next);
      }
    }
    return reached.back();
  }

 public:
  vector<int> findMinHeightTrees(int n, vector<vector<int>>& edges) {
    neighbours.resize(n);
    for (const auto& edge : edges) {
      neighbours[edge[0]].push_back(edge[1]);
      neighbours[edge[1]].push_back(edge[0]);
    }
    vector<int> path;
    for (int node = farthest(farthest(0)); node >= 0; node = from[node]) path.push_back(node);
    const int middle = path.size() / 2;
    if (path.size() % 2 == 1) return {path[middle]};
    return {path[middle - 1], path[middle]};
  }
};
