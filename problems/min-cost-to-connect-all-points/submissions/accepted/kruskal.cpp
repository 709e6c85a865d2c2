// Kruskal: all edges sorted, union-find. O(n^2 log n) time, O(n^2) space.
class Solution {
  vector<int> parent;

  int find(int point) {
    while (parent[point] != point) point = parent[point] = parent[parent[point]];
    return point;
  }

 public:
  int minCostConnectPoints(vector<vector<int>>& points) {
    const int n = points.size();
    vector<array<int, 3>> edges;
    for (int i = 0; i < n; ++i) {
      for (int j = 0; j < i; ++j) {
        edges.push_back({abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j});
      }
    }
    sort(edges.begin(), edges.end());
    parent.resize(n);
    iota(parent.begin(), parent.end(), 0);
    int cost = 0;
    for (const auto& [apart, i, j] : edges) {
      const int a = find(i), b = find(j);
      if (a == b) continue;
      parent[a] = b;
      cost += apart;
    }
    return cost;
  }
};
