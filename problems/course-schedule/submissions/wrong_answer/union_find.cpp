// Joins courses without regard to direction: two ways to one course count as a cycle. [edge]
class Solution {
  vector<int> parent;
  int find(int a) { return parent[a] == a ? a : parent[a] = find(parent[a]); }

 public:
  bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
    parent.resize(numCourses);
    iota(parent.begin(), parent.end(), 0);
    for (const auto& pair : prerequisites) {
      const int a = find(pair[0]), b = find(pair[1]);
      if (a == b) return false;
      parent[a] = b;
    }
    return true;
  }
};
