// Searches from course 0 only. [edge]
class Solution {
  vector<vector<int>> opens;
  vector<int> colour;

  bool hasCycle(int course) {
    if (colour[course] != 0) return colour[course] == 1;
    colour[course] = 1;
    for (const int next : opens[course]) {
      if (hasCycle(next)) return true;
    }
    colour[course] = 2;
    return false;
  }

 public:
  bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
    opens.assign(numCourses, {});
    colour.assign(numCourses, 0);
    for (const auto& pair : prerequisites) opens[pair[1]].push_back(pair[0]);
    return !hasCycle(0);
  }
};
