// Searches depth-first over routes, and returns the number of buses of the first way. [edge]
class Solution {
  vector<bool> used;

  int ride(const vector<vector<int>>& routes, int stop, int target, int buses) {
    if (stop == target) return buses;
    for (size_t i = 0; i < routes.size(); ++i) {
      if (used[i] || find(routes[i].begin(), routes[i].end(), stop) == routes[i].end()) continue;
      used[i] = true;
      for (const int next : routes[i]) {
        const int found = ride(routes, next, target, buses + 1);
        if (found >= 0) return found;
      }
    }
    return -1;
  }

 public:
  int numBusesToDestination(vector<vector<int>>& routes, int source, int target) {
    used.resize(routes.size());
    return ride(routes, source, target, 0);
  }
};
