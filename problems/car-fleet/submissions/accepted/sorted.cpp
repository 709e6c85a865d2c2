// From the front to the back, with the time of the slowest so far, as a fraction. O(n log n) time, O(n) space.
class Solution {
 public:
  int carFleet(int target, vector<int>& position, vector<int>& speed) {
    vector<pair<int, long long>> cars;
    for (size_t i = 0; i < position.size(); ++i) cars.push_back({target - position[i], speed[i]});
    sort(cars.begin(), cars.end());
    int fleets = 0;
    pair<int, long long> slowest = {0, 1};
    for (auto car : cars) {
      if (car.first * slowest.second > slowest.first * car.second) {
        slowest = car;
        ++fleets;
      }
    }
    return fleets;
  }
};
