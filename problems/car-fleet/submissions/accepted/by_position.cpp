// An array of the times by position instead of sorting, a stack of fleets from the back. O(n + target) time and space.
class Solution {
 public:
  int carFleet(int target, vector<int>& position, vector<int>& speed) {
    vector<double> time(target);
    for (size_t i = 0; i < position.size(); ++i) time[position[i]] = double(target - position[i]) / speed[i];
    vector<double> fleets;
    for (double t : time) {
      if (t == 0) continue;
      while (!fleets.empty() && fleets.back() <= t) fleets.pop_back();
      fleets.push_back(t);
    }
    return fleets.size();
  }
};
