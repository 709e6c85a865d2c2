// Takes the cars in the order of the input, as if it were sorted from the front. [edge]
class Solution {
 public:
  int carFleet(int target, vector<int>& position, vector<int>& speed) {
    int fleets = 0;
    double slowest = 0;
    for (int i = position.size() - 1; i >= 0; --i) {
      double time = double(target - position[i]) / speed[i];
      if (time > slowest) {
        slowest = time;
        ++fleets;
      }
    }
    return fleets;
  }
};
