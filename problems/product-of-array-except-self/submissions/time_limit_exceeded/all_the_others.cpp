// Multiplies all the others for each position. O(n^2) time. [large]
class Solution {
 public:
  vector<int> productExceptSelf(vector<int>& nums) {
    vector<int> products;
    for (size_t i = 0; i < nums.size(); ++i) {
      int product = 1;
      for (size_t j = 0; j < nums.size(); ++j) {
        if (j != i) product *= nums[j];
      }
      products.push_back(product);
    }
    return products;
  }
};
