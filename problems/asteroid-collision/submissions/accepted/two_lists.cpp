// Those that have left to the left, and those that fly to the right. O(n) time and space.
class Solution {
 public:
  vector<int> asteroidCollision(vector<int>& asteroids) {
    vector<int> gone, right;
    for (int asteroid : asteroids) {
      if (asteroid > 0) {
        right.push_back(asteroid);
        continue;
      }
      bool alive = true;
      while (alive && !right.empty()) {
        int met = right.back();
        if (met <= -asteroid) right.pop_back();
        alive = met < -asteroid;
      }
      if (alive) gone.push_back(asteroid);
    }
    gone.insert(gone.end(), right.begin(), right.end());
    return gone;
  }
};
