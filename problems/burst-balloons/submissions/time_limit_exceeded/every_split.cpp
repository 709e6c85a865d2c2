// Tries every last balloon of each interval, and remembers nothing. Exponential time. [large]
class Solution {
 public:
  int maxCoins(vector<int>& nums) {
    nums.insert(nums.begin(), 1);
    nums.push_back(1);
    return best(nums, 0, nums.size() - 1);
  }

 private:
  int best(const vector<int>& row, int i, int j) {
    int most = 0;
    for (int k = i + 1; k < j; ++k) most = max(most, best(row, i, k) + best(row, k, j) + row[i] * row[k] * row[j]);
    return most;
  }
};
