// Goes through a route anew from each of its stops. O(S^2) where stops are shared. [large]
class Solution {
 public:
  int numBusesToDestination(vector<vector<int>>& routes, int source, int target) {
    unordered_map<int, vector<int>> routesOf;
    for (int i = 0; i < (int)routes.size(); ++i) {
      for (const int stop : routes[i]) routesOf[stop].push_back(i);
    }
    unordered_map<int, int> buses{{source, 0}};
    queue<int> waiting;
    waiting.push(source);
    while (!waiting.empty()) {
      const int stop = waiting.front();
      waiting.pop();
      if (stop == target) return buses[stop];
      for (const int route : routesOf[stop]) {
        for (const int next : routes[route]) {
          if (buses.count(next)) continue;
          buses[next] = buses[stop] + 1;
          waiting.push(next);
        }
      }
    }
    return -1;
  }
};
