// Hierholzer with heaps, airports are noted on the way back. O(E log E) time, O(E) space.
class Solution {
  unordered_map<string, priority_queue<string, vector<string>, greater<string>>> out;
  vector<string> journey;

  void leave(const string& airport) {
    auto& next = out[airport];
    while (!next.empty()) {
      const string to = next.top();
      next.pop();
      leave(to);
    }
    journey.push_back(airport);
  }

 public:
  vector<string> findItinerary(vector<vector<string>>& tickets) {
    for (const auto& ticket : tickets) out[ticket[0]].push(ticket[1]);
    leave("JFK");
    reverse(journey.begin(), journey.end());
    return journey;
  }
};
