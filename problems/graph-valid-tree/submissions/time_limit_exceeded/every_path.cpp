// Searches all nodes without a note of what was seen, only of the way so far. Exponential. [large]
class Solution {
  vector<vector<int>> neighbours;
  vector<bool> onWay;
  set<int> reached;

  void walk(int node) {
    onWay[node] = true;
    reached.insert(node);
    for (const int next : neighbours[node]) {
      if (!onWay[next]) walk(next);
    }
    onWay[node] = false;
  }

 public:
  bool validTree(int n, vector<vector<int>>& edges) {
    if ((int)edges.size() != n - 1) return false;
    neighbours.resize(n);
    onWay.resize(n);
    for (const auto& edge : edges) {
      neighbours[edge[0]].push_back(edge[1]);
      neighbours[edge[1]].push_back(edge[0]);
    }
    walk(0);
    return (int)reached.size() == n;
  }
};
