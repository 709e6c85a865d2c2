// Forgets what is done and walks every path anew. Exponential. [large]
class Solution {
  vector<vector<int>> opens;
  vector<bool> onPath;

  bool hasCycle(int course) {
    if (onPath[course]) return true;
    onPath[course] = true;
    for (const int next : opens[course]) {
      if (hasCycle(next)) return true;
    }
    onPath[course] = false;
    return false;
  }

 public:
  bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
    opens.assign(numCourses, {});
    onPath.assign(numCourses, false);
    for (const auto& pair : prerequisites) opens[pair[1]].push_back(pair[0]);
    for (int course = 0; course < numCourses; ++course) {
      if (hasCycle(course)) return false;
    }
    return true;
  }
};
