// Numbers the stops by sorting, then layers of routes. O(S log S) time, O(S) space.
class Solution {
 public:
  int numBusesToDestination(vector<vector<int>>& routes, int source, int target) {
    if (source == target) return 0;
    vector<int> stops{source};
    for (const auto& route : routes) stops.insert(stops.end(), route.begin(), route.end());
    sort(stops.begin(), stops.end());
    stops.erase(unique(stops.begin(), stops.end()), stops.end());
    vector<vector<int>> routesOf(stops.size());
    vector<vector<int>> places(routes.size());
    for (size_t i = 0; i < routes.size(); ++i) {
      for (const int stop : routes[i]) {
        const int place = lower_bound(stops.begin(), stops.end(), stop) - stops.begin();
        places[i].push_back(place);
        routesOf[place].push_back(i);
      }
    }
    vector<bool> boarded(routes.size());
    vector<int> waiting{int(lower_bound(stops.begin(), stops.end(), source) - stops.begin())};
    for (int buses = 1; !waiting.empty(); ++buses) {
      vector<int> next;
      for (const int place : waiting) {
        for (const int route : routesOf[place]) {
          if (boarded[route]) continue;
          boarded[route] = true;
          next.insert(next.end(), places[route].begin(), places[route].end());
        }
        routesOf[place].clear();
      }
      for (const int place : next) {
        if (stops[place] == target) return buses;
      }
      waiting = next;
    }
    return -1;
  }
};
