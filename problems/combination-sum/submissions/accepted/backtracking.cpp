// Writes each combination in ascending order. O(n^(t / m + 1)) time, O(t / m) space besides the output.
class Solution {
 public:
  vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
    sort(candidates.begin(), candidates.end());
    search(candidates, 0, target);
    return result_;
  }

 private:
  void search(const vector<int>& candidates, size_t start, int rest) {
    if (rest == 0) result_.push_back(chosen_);
    for (size_t i = start; i < candidates.size() && candidates[i] <= rest; ++i) {
      chosen_.push_back(candidates[i]);
      search(candidates, i, rest - candidates[i]);
      chosen_.pop_back();
    }
  }

  vector<vector<int>> result_;
  vector<int> chosen_;
};
