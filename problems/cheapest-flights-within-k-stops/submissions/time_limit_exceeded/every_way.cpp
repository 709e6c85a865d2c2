// Tries every way of at most k + 1 flights. Exponential. [large]
class Solution {
  vector<vector<pair<int, int>>> out;
  int best = INT_MAX;

  void fly(int city, int dst, int left, int price) {
    if (price >= best) return;
    if (city == dst) {
      best = price;
      return;
    }
    if (left == 0) return;
    for (const auto& [to, cost] : out[city]) fly(to, dst, left - 1, price + cost);
  }

 public:
  int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
    out.resize(n);
    for (const auto& flight : flights) out[flight[0]].push_back({flight[1], flight[2]});
    fly(src, dst, k + 1, 0);
    return best == INT_MAX ? -1 : best;
  }
};
