// Lets each newcomer meet one other at most. [sample]
class Solution {
 public:
  vector<int> asteroidCollision(vector<int>& asteroids) {
    vector<int> left;
    for (int asteroid : asteroids) {
      if (left.empty() || left.back() < 0 || asteroid > 0) {
        left.push_back(asteroid);
      } else if (left.back() <= -asteroid) {
        bool equal = left.back() == -asteroid;
        left.pop_back();
        if (!equal) left.push_back(asteroid);
      }
    }
    return left;
  }
};
