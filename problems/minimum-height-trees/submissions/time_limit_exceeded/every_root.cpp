// Searches from every node for the farthest one. O(n^2). [large]
class Solution {
 public:
  vector<int> findMinHeightTrees(int n, vector<vector<int>>& edges) {
    vector<vector<int>> neighbours(n);
    for (const auto& edge : edges) {
      neighbours[edge[0]].push_back(edge[1]);
      neighbours[edge[1]].push_back(edge[0]);
    }
    vector<int> best;
    int least = n;
    for (int root = 0; root < n; ++root) {
      vector<int> distance(n, -1), reached{root};
      distance[root] = 0;
      for (size_t i = 0; i < reached.size(); ++i) {
        for (const int next : neighbours[reached[i]]) {
          if (distance[next] >= 0) continue;
          distance[next] = distance[reached[i]] + 1;
          reached.push_back(next);
        }
      }
      const int height = distance[reached.back()];
      if (height < least) {
        least = height;
        best.clear();
      }
      if (height == least) best.push_back(root);
    }
    return best;
  }
};
