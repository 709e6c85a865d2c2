// Repeats the first number of a combination only; each further one is used once. [edge]
class Solution {
 public:
  vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
    for (size_t i = 0; i < candidates.size(); ++i) {
      vector<int> chosen;
      for (int sum = candidates[i]; sum <= target; sum += candidates[i]) {
        chosen.push_back(candidates[i]);
        search(candidates, i + 1, target - sum, chosen);
      }
    }
    return result;
  }

 private:
  void search(const vector<int>& candidates, size_t start, int rest, vector<int> chosen) {
    if (rest == 0) result.push_back(chosen);
    for (size_t i = start; i < candidates.size(); ++i) {
      if (candidates[i] > rest) continue;
      chosen.push_back(candidates[i]);
      search(candidates, i + 1, rest - candidates[i], chosen);
      chosen.pop_back();
    }
  }

  vector<vector<int>> result;
};
