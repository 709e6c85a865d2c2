// Takes [a, b] for "a before b". [sample]
class Solution {
 public:
  vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
    vector<vector<int>> next(numCourses);
    vector<int> open(numCourses);
    for (const auto& pair : prerequisites) {
      next[pair[0]].push_back(pair[1]);
      ++open[pair[1]];
    }
    vector<int> order;
    for (int course = 0; course < numCourses; ++course) {
      if (open[course] == 0) order.push_back(course);
    }
    for (size_t i = 0; i < order.size(); ++i) {
      for (const int course : next[order[i]]) {
        if (--open[course] == 0) order.push_back(course);
      }
    }
    if (static_cast<int>(order.size()) < numCourses) order.clear();
    return order;
  }
};
