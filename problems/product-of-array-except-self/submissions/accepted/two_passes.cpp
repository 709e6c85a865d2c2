// Left products into the result, right products in one variable. O(n) time, O(1) space beside the result.
class Solution {
 public:
  vector<int> productExceptSelf(vector<int>& nums) {
    int n = nums.size();
    vector<int> products(n, 1);
    for (int i = 1; i < n; ++i) products[i] = products[i - 1] * nums[i - 1];
    int right = nums[n - 1];
    for (int i = n - 2; i >= 0; --i) {
      products[i] *= right;
      right *= nums[i];
    }
    return products;
  }
};
