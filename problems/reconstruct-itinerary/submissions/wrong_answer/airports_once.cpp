// Marks airports as visited, not tickets as used. [sample]
class Solution {
  map<string, multiset<string>> out;
  set<string> visited;
  vector<string> journey;

  void visit(const string& airport) {
    if (!visited.insert(airport).second) return;
    journey.push_back(airport);
    for (const string& to : out[airport]) visit(to);
  }

 public:
  vector<string> findItinerary(vector<vector<string>>& tickets) {
    for (const auto& ticket : tickets) out[ticket[0]].insert(ticket[1]);
    visit("JFK");
    return journey;
  }
};
