// Heap by price; a city is taken again only with fewer flights. O(k * E log(k * E)) time, O(k * E) space.
class Solution {
 public:
  int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
    vector<vector<pair<int, int>>> out(n);
    for (const auto& flight : flights) out[flight[0]].push_back({flight[1], flight[2]});
    vector<int> fewest(n, k + 2);
    priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> waiting;
    waiting.push({0, 0, src});
    while (!waiting.empty()) {
      const auto [price, used, city] = waiting.top();
      waiting.pop();
      if (city == dst) return price;
      if (used >= fewest[city]) continue;
      fewest[city] = used;
      if (used > k) continue;
      for (const auto& [to, cost] : out[city]) waiting.push({price + cost, used + 1, to});
    }
    return -1;
  }
};
