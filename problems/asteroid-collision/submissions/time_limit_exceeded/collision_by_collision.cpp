// Searches the first pair that meets from the start, again and again. O(n^2) time. [large]
class Solution {
 public:
  vector<int> asteroidCollision(vector<int>& asteroids) {
    vector<int> left = asteroids;
    for (size_t i = 0; i + 1 < left.size();) {
      if (left[i] < 0 || left[i + 1] > 0) {
        ++i;
        continue;
      }
      int total = left[i] + left[i + 1];
      if (total >= 0) left.erase(left.begin() + i + 1);
      if (total <= 0) left.erase(left.begin() + i);
      i = 0;
    }
    return left;
  }
};
