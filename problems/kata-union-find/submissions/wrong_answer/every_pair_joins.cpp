// Takes one away for every pair. [edge]
class Solution {
 public:
  int countGroups(int n, vector<vector<int>>& pairs) { return max(1, n - static_cast<int>(pairs.size())); }
};
