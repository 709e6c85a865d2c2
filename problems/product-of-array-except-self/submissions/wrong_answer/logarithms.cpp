// Adds and subtracts logarithms; with as few digits as a float has, large products come out wrong. [edge]
class Solution {
 public:
  vector<int> productExceptSelf(vector<int>& nums) {
    float sum = 0;
    int zeros = 0;
    int sign = 1;
    for (int x : nums) {
      if (x == 0) {
        ++zeros;
      } else {
        sum += log(float(abs(x)));
      }
      if (x < 0) sign = -sign;
    }
    vector<int> products;
    for (int x : nums) {
      if (zeros > (x == 0)) {
        products.push_back(0);
      } else {
        products.push_back(sign * (x < 0 ? -1 : 1) * int(lround(exp(sum - (x ? log(float(abs(x))) : 0)))));
      }
    }
    return products;
  }
};
