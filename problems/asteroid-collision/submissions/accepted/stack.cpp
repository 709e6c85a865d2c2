// A stack of survivors. O(n) time and space.
class Solution {
 public:
  vector<int> asteroidCollision(vector<int>& asteroids) {
    vector<int> left;
    for (int asteroid : asteroids) {
      bool alive = true;
      while (alive && asteroid < 0 && !left.empty() && left.back() > 0) {
        int total = left.back() + asteroid;
        alive = total < 0;
        if (total <= 0) left.pop_back();
      }
      if (alive) left.push_back(asteroid);
    }
    return left;
  }
};
