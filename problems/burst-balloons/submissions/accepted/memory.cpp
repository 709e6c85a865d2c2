// Recursion over intervals without zeros that remembers its answers. O(n^3) time, O(n^2) space.
class Solution {
 public:
  int maxCoins(vector<int>& nums) {
    row_.push_back(1);
    for (const int x : nums) {
      if (x > 0) row_.push_back(x);
    }
    row_.push_back(1);
    known_.assign(row_.size(), vector<int>(row_.size(), -1));
    return best(0, row_.size() - 1);
  }

 private:
  int best(int i, int j) {
    int& known = known_[i][j];
    if (known < 0) {
      known = 0;
      for (int k = i + 1; k < j; ++k) known = max(known, best(i, k) + best(k, j) + row_[i] * row_[k] * row_[j]);
    }
    return known;
  }

  vector<int> row_;
  vector<vector<int>> known_;
};
