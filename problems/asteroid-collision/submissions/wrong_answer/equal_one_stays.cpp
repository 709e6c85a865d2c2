// Drops the newcomer of equal size, but keeps the top. [edge]
class Solution {
 public:
  vector<int> asteroidCollision(vector<int>& asteroids) {
    vector<int> left;
    for (int asteroid : asteroids) {
      while (!left.empty() && left.back() > 0 && left.back() < -asteroid) left.pop_back();
      if (left.empty() || left.back() < 0 || asteroid > 0) left.push_back(asteroid);
    }
    return left;
  }
};
