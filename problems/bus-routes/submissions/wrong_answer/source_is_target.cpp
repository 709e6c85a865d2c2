// Needs a bus even where source and target are the same. [edge]
class Solution {
 public:
  int numBusesToDestination(vector<vector<int>>& routes, int source, int target) {
    unordered_map<int, vector<int>> routesOf;
    for (int i = 0; i < (int)routes.size(); ++i) {
      for (const int stop : routes[i]) routesOf[stop].push_back(i);
    }
    vector<bool> used(routes.size());
    vector<int> layer = routesOf[source];
    for (int buses = 1; !layer.empty(); ++buses) {
      vector<int> next;
      for (const int route : layer) used[route] = true;
      for (const int route : layer) {
        for (const int stop : routes[route]) {
          if (stop == target) return buses;
          for (const int other : routesOf[stop]) {
            if (!used[other]) next.push_back(other);
            used[other] = true;
          }
        }
      }
      layer = next;
    }
    return -1;
  }
};
