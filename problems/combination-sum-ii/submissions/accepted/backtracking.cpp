// Sorted; equal numbers begin one branch on each level. O(n * 2^n) time at worst, O(n) space besides the output.
class Solution {
 public:
  vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
    sort(candidates.begin(), candidates.end());
    search(candidates, 0, target);
    return result_;
  }

 private:
  void search(const vector<int>& candidates, size_t start, int rest) {
    if (rest == 0) result_.push_back(chosen_);
    for (size_t i = start; i < candidates.size() && candidates[i] <= rest; ++i) {
      if (i > start && candidates[i] == candidates[i - 1]) continue;
      chosen_.push_back(candidates[i]);
      search(candidates, i + 1, rest - candidates[i]);
      chosen_.pop_back();
    }
  }

  vector<vector<int>> result_;
  vector<int> chosen_;
};
