// Starts at the first candidate on every level, and so lists all orders. [edge]
class Solution {
 public:
  vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
    search(candidates, target);
    return result;
  }

 private:
  void search(const vector<int>& candidates, int rest) {
    if (rest == 0) result.push_back(chosen);
    for (int candidate : candidates) {
      if (candidate > rest) continue;
      chosen.push_back(candidate);
      search(candidates, rest - candidate);
      chosen.pop_back();
    }
  }

  vector<vector<int>> result;
  vector<int> chosen;
};
