// A depth-first search that knows only "seen": it never notices a circle. [sample]
class Solution {
 public:
  vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
    vector<vector<int>> needs(numCourses);
    for (const auto& pair : prerequisites) needs[pair[0]].push_back(pair[1]);
    vector<bool> seen(numCourses);
    vector<int> order;
    function<void(int)> visit = [&](int course) {
      if (seen[course]) return;
      seen[course] = true;
      for (const int needed : needs[course]) visit(needed);
      order.push_back(course);
    };
    for (int course = 0; course < numCourses; ++course) visit(course);
    return order;
  }
};
