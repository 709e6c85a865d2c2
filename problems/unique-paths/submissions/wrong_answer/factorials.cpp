// Divides factorials, which do not fit into 64 bits beyond 20. [edge]
class Solution {
 public:
  int uniquePaths(int m, int n) {
    unsigned long long above = factorial(m + n - 2);
    unsigned long long below = factorial(m - 1) * factorial(n - 1);
    return below == 0 ? 0 : above / below;
  }

 private:
  unsigned long long factorial(int k) { return k < 2 ? 1 : k * factorial(k - 1); }
};
