// Kahn: takes courses without open requirements until none is left. O(V + E) time and space.
class Solution {
 public:
  bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
    vector<vector<int>> opens(numCourses);
    vector<int> open(numCourses);
    for (const auto& pair : prerequisites) {
      opens[pair[1]].push_back(pair[0]);
      ++open[pair[0]];
    }
    vector<int> free;
    for (int course = 0; course < numCourses; ++course) {
      if (open[course] == 0) free.push_back(course);
    }
    int taken = 0;
    while (!free.empty()) {
      const int course = free.back();
      free.pop_back();
      ++taken;
      for (const int next : opens[course]) {
        if (--open[next] == 0) free.push_back(next);
      }
    }
    return taken == numCourses;
  }
};
