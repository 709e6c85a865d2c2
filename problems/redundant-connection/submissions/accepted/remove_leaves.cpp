// Takes leaves away until the cycle is left, then looks for its last edge. O(n) expected time, O(n) space.
class Solution {
 public:
  vector<int> findRedundantConnection(vector<vector<int>>& edges) {
    vector<unordered_set<int>> neighbours(edges.size() + 1);
    for (const auto& edge : edges) {
      neighbours[edge[0]].insert(edge[1]);
      neighbours[edge[1]].insert(edge[0]);
    }
    for (size_t start = 1; start < neighbours.size(); ++start) {
      int node = start;
      while (neighbours[node].size() == 1) {
        const int next = *neighbours[node].begin();
        neighbours[node].clear();
        neighbours[next].erase(node);
        node = next;
      }
    }
    for (size_t i = edges.size(); i-- > 0;) {
      if (neighbours[edges[i][0]].count(edges[i][1])) return edges[i];
    }
    return {};
  }
};
