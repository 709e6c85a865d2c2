// Compares each car with all those in front of it. O(n^2) time. [large]
class Solution {
 public:
  int carFleet(int target, vector<int>& position, vector<int>& speed) {
    int n = position.size();
    int fleets = 0;
    for (int i = 0; i < n; ++i) {
      bool leads = true;
      for (int j = 0; j < n; ++j) {
        if (position[j] <= position[i]) continue;
        long long way = target - position[i], other = target - position[j];
        if (other * speed[i] >= way * speed[j]) leads = false;
      }
      fleets += leads;
    }
    return fleets;
  }
};
