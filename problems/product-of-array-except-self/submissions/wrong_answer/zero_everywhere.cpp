// Divides, and gives 0 everywhere as soon as there is a zero. [sample]
class Solution {
 public:
  vector<int> productExceptSelf(vector<int>& nums) {
    long long product = 1;
    for (int x : nums) product *= x;
    vector<int> products;
    for (int x : nums) products.push_back(x == 0 ? 0 : product / x);
    return products;
  }
};
