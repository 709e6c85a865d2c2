// Takes or leaves each number, and remembers nothing. Exponential time. [large]
class Solution {
 public:
  bool canPartition(vector<int>& nums) {
    int sum = accumulate(nums.begin(), nums.end(), 0);
    return sum % 2 == 0 && search(nums, 0, sum / 2);
  }

 private:
  bool search(const vector<int>& nums, size_t i, int rest) {
    if (rest == 0) return true;
    if (rest < 0 || i == nums.size()) return false;
    return search(nums, i + 1, rest - nums[i]) || search(nums, i + 1, rest);
  }
};
