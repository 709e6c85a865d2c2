// Connects each point with its nearest neighbour, which can leave several groups. [edge]
class Solution {
 public:
  int minCostConnectPoints(vector<vector<int>>& points) {
    const int n = points.size();
    set<pair<int, int>> edges;
    int cost = 0;
    for (int i = 0; i < n; ++i) {
      int nearest = -1, least = INT_MAX;
      for (int j = 0; j < n; ++j) {
        const int apart = abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]);
        if (i != j && apart < least) {
          least = apart;
          nearest = j;
        }
      }
      if (nearest >= 0 && edges.insert({min(i, nearest), max(i, nearest)}).second) cost += least;
    }
    return cost;
  }
};
