// Breadth-first search over stops; each route is boarded once. O(S) time and space.
class Solution {
 public:
  int numBusesToDestination(vector<vector<int>>& routes, int source, int target) {
    unordered_map<int, vector<int>> routesOf;
    for (int i = 0; i < (int)routes.size(); ++i) {
      for (const int stop : routes[i]) routesOf[stop].push_back(i);
    }
    vector<bool> used(routes.size());
    unordered_map<int, int> buses{{source, 0}};
    queue<int> waiting;
    waiting.push(source);
    while (!waiting.empty()) {
      const int stop = waiting.front();
      waiting.pop();
      if (stop == target) return buses[stop];
      for (const int route : routesOf[stop]) {
        if (used[route]) continue;
        used[route] = true;
        for (const int next : routes[route]) {
          if (buses.insert({next, buses[stop] + 1}).second) waiting.push(next);
        }
      }
    }
    return -1;
  }
};
