// Divides the product of the other numbers by each element, and gives each zero that product, however many zeros there are. [edge]
class Solution {
 public:
  vector<int> productExceptSelf(vector<int>& nums) {
    long long product = 1;
    bool has_zero = false;
    for (int x : nums) {
      if (x == 0) {
        has_zero = true;
      } else {
        product *= x;
      }
    }
    vector<int> products;
    for (int x : nums) products.push_back(x == 0 ? product : has_zero ? 0 : product / x);
    return products;
  }
};
