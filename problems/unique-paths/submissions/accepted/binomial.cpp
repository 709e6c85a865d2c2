// Chooses which steps go down: a binomial coefficient. O(min(m, n)) time, O(1) space.
class Solution {
 public:
  int uniquePaths(int m, int n) {
    const int shorter = min(m, n);
    const int longer = max(m, n);
    long long paths = 1;
    for (int k = 1; k < shorter; ++k) paths = paths * (longer - 1 + k) / k;
    return paths;
  }
};
