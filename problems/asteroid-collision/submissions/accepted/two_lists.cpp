// Those that have left to the left, and those that fly to the right. O(n) time and space.
class Solution {
 public:
  vector<int> asteroidCollision(vector<int>& asteroids) {
    vector<int> gone, right;
    for (int asteroid : asteroids) {
      if (asteroid > 0) {
        right.push_back(asteroid);
      } else {
        while (!right.empty() && right.back() < -asteroid) right.pop_back();
        if (right.empty()) {
          gone.push_back(asteroid);
        } else if (right.back() == -asteroid) {
          right.pop_back();
        }
      }
    }
    gone.insert(gone.end(), right.begin(), right.end());
    return gone;
  }
};
