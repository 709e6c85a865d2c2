// Divides whole numbers, which makes different times equal. [edge]
class Solution {
 public:
  int carFleet(int target, vector<int>& position, vector<int>& speed) {
    vector<pair<int, int>> cars;
    for (size_t i = 0; i < position.size(); ++i) cars.push_back({position[i], speed[i]});
    sort(cars.rbegin(), cars.rend());
    int fleets = 0;
    int slowest = -1;
    for (auto [p, v] : cars) {
      int time = (target - p) / v;
      if (time > slowest) {
        slowest = time;
        ++fleets;
      }
    }
    return fleets;
  }
};
