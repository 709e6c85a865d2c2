// k + 1 rounds over all flights, each from the prices of the round before. O(k * E) time, O(n) space.
class Solution {
 public:
  int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
    const int infinite = 1e9;
    vector<int> price(n, infinite);
    price[src] = 0;
    for (int round = 0; round <= k; ++round) {
      const vector<int> before = price;
      for (const auto& flight : flights) price[flight[1]] = min(price[flight[1]], before[flight[0]] + flight[2]);
    }
    return price[dst] < infinite ? price[dst] : -1;
  }
};
