// The closed formula in single precision, which is too coarse for many steps. [edge]
class Solution {
 public:
  int climbStairs(int n) {
    float root = sqrt(5.0f);
    float power = 1;
    for (int i = 0; i <= n; ++i) power *= (1 + root) / 2;
    return lround(power / root);
  }
};
