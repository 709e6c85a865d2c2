// Prim with an array of distances to the tree. O(n^2) time, O(n) space.
class Solution {
 public:
  int minCostConnectPoints(vector<vector<int>>& points) {
    const int n = points.size();
    vector<int> distance(n, INT_MAX);
    vector<bool> inside(n);
    int cost = 0, point = 0;
    for (int left = n - 1; left > 0; --left) {
      inside[point] = true;
      int nearest = -1;
      for (int other = 0; other < n; ++other) {
        if (inside[other]) continue;
        const int apart = abs(points[other][0] - points[point][0]) + abs(points[other][1] - points[point][1]);
        distance[other] = min(distance[other], apart);
        if (nearest < 0 || distance[other] < distance[nearest]) nearest = other;
      }
      cost += distance[nearest];
      point = nearest;
    }
    return cost;
  }
};
