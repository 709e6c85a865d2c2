// Depth-first search through the prerequisites, from the last course down. O(n + m) time and space.
class Solution {
 public:
  vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
    needs_.assign(numCourses, {});
    state_.assign(numCourses, State::fresh);
    order_.clear();
    for (const auto& pair : prerequisites) needs_[pair[0]].push_back(pair[1]);
    for (int course = numCourses - 1; course >= 0; --course) {
      if (!visit(course)) return {};
    }
    return order_;
  }

 private:
  enum class State { fresh, open, done };

  bool visit(int course) {
    if (state_[course] == State::done) return true;
    if (state_[course] == State::open) return false;
    state_[course] = State::open;
    for (const int needed : needs_[course]) {
      if (!visit(needed)) return false;
    }
    state_[course] = State::done;
    order_.push_back(course);
    return true;
  }

  vector<vector<int>> needs_;
  vector<State> state_;
  vector<int> order_;
};
