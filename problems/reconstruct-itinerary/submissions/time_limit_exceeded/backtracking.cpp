// Tries the tickets in order, and takes them back when stuck. Exponential. [large]
class Solution {
  map<string, vector<pair<string, bool>>> out;
  vector<string> journey{"JFK"};
  size_t wanted = 0;

  bool search() {
    if (journey.size() == wanted) return true;
    for (auto& [to, used] : out[journey.back()]) {
      if (used) continue;
      used = true;
      journey.push_back(to);
      if (search()) return true;
      journey.pop_back();
      used = false;
    }
    return false;
  }

 public:
  vector<string> findItinerary(vector<vector<string>>& tickets) {
    wanted = tickets.size() + 1;
    sort(tickets.begin(), tickets.end());
    for (const auto& ticket : tickets) out[ticket[0]].push_back({ticket[1], false});
    search();
    return journey;
  }
};
