// Fleury: takes the smallest ticket after which all others can still be reached. O(E^2 log E) time and more, O(E) space.
class Solution {
  map<string, multiset<string>> out;

  bool allReachable(const string& start) {
    set<string> seen{start};
    vector<string> waiting{start};
    while (!waiting.empty()) {
      const string airport = waiting.back();
      waiting.pop_back();
      for (const string& to : out[airport]) {
        if (seen.insert(to).second) waiting.push_back(to);
      }
    }
    for (const auto& [airport, to] : out) {
      if (!to.empty() && !seen.count(airport)) return false;
    }
    return true;
  }

 public:
  vector<string> findItinerary(vector<vector<string>>& tickets) {
    for (const auto& ticket : tickets) out[ticket[0]].insert(ticket[1]);
    vector<string> journey{"JFK"};
    while (journey.size() <= tickets.size()) {
      const string airport = journey.back();
      const multiset<string> choices = out[airport];
      for (const string& to : choices) {
        out[airport].erase(out[airport].find(to));
        if (allReachable(to)) {
          journey.push_back(to);
          break;
        }
        out[airport].insert(to);
      }
    }
    return journey;
  }
};
