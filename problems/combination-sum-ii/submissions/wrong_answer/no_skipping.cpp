// Sorts, but lists a combination once for every way to pick equal elements. [edge]
class Solution {
 public:
  vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
    sort(candidates.begin(), candidates.end());
    search(candidates, 0, target);
    return result;
  }

 private:
  void search(const vector<int>& candidates, size_t start, int rest) {
    if (rest == 0) result.push_back(chosen);
    for (size_t i = start; i < candidates.size() && candidates[i] <= rest; ++i) {
      chosen.push_back(candidates[i]);
      search(candidates, i + 1, rest - candidates[i]);
      chosen.pop_back();
    }
  }

  vector<vector<int>> result;
  vector<int> chosen;
};
