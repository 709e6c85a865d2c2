// Improves prices in place, so that one round takes several flights. [edge]
class Solution {
 public:
  int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
    const int infinite = 1e9;
    vector<int> price(n, infinite);
    price[src] = 0;
    for (int round = 0; round <= k; ++round) {
      for (const auto& flight : flights) price[flight[1]] = min(price[flight[1]], price[flight[0]] + flight[2]);
    }
    return price[dst] < infinite ? price[dst] : -1;
  }
};
