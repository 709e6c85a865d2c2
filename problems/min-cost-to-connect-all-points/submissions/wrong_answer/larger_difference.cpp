// Takes the larger one of both differences for the distance. [sample]
class Solution {
 public:
  int minCostConnectPoints(vector<vector<int>>& points) {
    const int n = points.size();
    vector<int> distance(n, INT_MAX);
    vector<bool> inside(n);
    distance[0] = 0;
    int cost = 0;
    for (int step = 0; step < n; ++step) {
      int nearest = -1;
      for (int i = 0; i < n; ++i) {
        if (!inside[i] && (nearest < 0 || distance[i] < distance[nearest])) nearest = i;
      }
      inside[nearest] = true;
      cost += distance[nearest];
      for (int i = 0; i < n; ++i) {
        const int apart = max(abs(points[i][0] - points[nearest][0]), abs(points[i][1] - points[nearest][1]));
        distance[i] = min(distance[i], apart);
      }
    }
    return cost;
  }
};
