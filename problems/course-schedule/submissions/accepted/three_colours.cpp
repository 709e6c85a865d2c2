// Depth-first search; an arrow to a course that is being visited closes a cycle. O(V + E) time and space.
class Solution {
  vector<vector<int>> requires_;
  vector<int> colour;

  bool hasCycle(int course) {
    if (colour[course] != 0) return colour[course] == 1;
    colour[course] = 1;
    for (const int before : requires_[course]) {
      if (hasCycle(before)) return true;
    }
    colour[course] = 2;
    return false;
  }

 public:
  bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
    requires_.assign(numCourses, {});
    colour.assign(numCourses, 0);
    for (const auto& pair : prerequisites) requires_[pair[0]].push_back(pair[1]);
    for (int course = 0; course < numCourses; ++course) {
      if (hasCycle(course)) return false;
    }
    return true;
  }
};
