// Hands each half the product of everything outside it. O(n log n) time, O(log n) space beside the result.
class Solution {
 public:
  vector<int> productExceptSelf(vector<int>& nums) {
    vector<int> products(nums.size());
    fill(nums, products, 0, nums.size(), 1);
    return products;
  }

 private:
  void fill(const vector<int>& nums, vector<int>& products, int from, int to, long long outside) {
    if (to - from == 1) {
      products[from] = outside;
      return;
    }
    int middle = (from + to) / 2;
    fill(nums, products, from, middle, outside * product(nums, middle, to));
    fill(nums, products, middle, to, outside * product(nums, from, middle));
  }

  long long product(const vector<int>& nums, int from, int to) {
    long long result = 1;
    for (int i = from; i < to; ++i) result *= nums[i];
    return result;
  }
};
