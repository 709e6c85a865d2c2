// Divides the product of everything by each element. [sample]
class Solution {
 public:
  vector<int> productExceptSelf(vector<int>& nums) {
    long long product = 1;
    for (int x : nums) product *= x;
    vector<int> products;
    for (int x : nums) products.push_back(product / x);
    return products;
  }
};
