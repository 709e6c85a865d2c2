// Takes the cheapest edge between two groups again and again, looking at all pairs each time. O(n^3). [large]
class Solution {
 public:
  int minCostConnectPoints(vector<vector<int>>& points) {
    const int n = points.size();
    vector<int> group(n);
    iota(group.begin(), group.end(), 0);
    int cost = 0;
    for (int step = 1; step < n; ++step) {
      int least = INT_MAX, a = 0, b = 0;
      for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) {
          const int apart = abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]);
          if (group[i] == group[j] || apart >= least) continue;
          least = apart;
          a = group[i];
          b = group[j];
        }
      }
      replace(group.begin(), group.end(), a, b);
      cost += least;
    }
    return cost;
  }
};
