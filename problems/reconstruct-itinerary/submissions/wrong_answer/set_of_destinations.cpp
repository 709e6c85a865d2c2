// Keeps destinations in a set, so that the second ticket for a flight is lost. [edge]
class Solution {
  map<string, set<string>> out;
  vector<string> journey;

  void leave(const string& airport) {
    auto& next = out[airport];
    while (!next.empty()) {
      const string to = *next.begin();
      next.erase(next.begin());
      leave(to);
    }
    journey.push_back(airport);
  }

 public:
  vector<string> findItinerary(vector<vector<string>>& tickets) {
    for (const auto& ticket : tickets) out[ticket[0]].insert(ticket[1]);
    leave("JFK");
    reverse(journey.begin(), journey.end());
    return journey;
  }
};
