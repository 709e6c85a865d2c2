// Depth-first search that never remembers what is done: it walks every path. Exponential. [large]
class Solution {
 public:
  vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
    vector<vector<int>> needs(numCourses);
    for (const auto& pair : prerequisites) needs[pair[0]].push_back(pair[1]);
    vector<bool> on_path(numCourses);
    vector<bool> taken(numCourses);
    vector<int> order;
    function<bool(int)> visit = [&](int course) {
      if (on_path[course]) return false;
      on_path[course] = true;
      for (const int needed : needs[course]) {
        if (!visit(needed)) return false;
      }
      on_path[course] = false;
      if (!taken[course]) order.push_back(course);
      taken[course] = true;
      return true;
    };
    for (int course = 0; course < numCourses; ++course) {
      if (!visit(course)) return {};
    }
    return order;
  }
};
