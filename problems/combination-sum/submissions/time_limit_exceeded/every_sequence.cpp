// Lists every sequence and puts them, sorted, into a set. Exponential time in the number of orders. [large]
class Solution {
 public:
  vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
    search(candidates, target);
    return vector<vector<int>>(found.begin(), found.end());
  }

 private:
  void search(const vector<int>& candidates, int rest) {
    if (rest == 0) {
      vector<int> combination = chosen;
      sort(combination.begin(), combination.end());
      found.insert(combination);
      return;
    }
    for (int candidate : candidates) {
      if (candidate > rest) continue;
      chosen.push_back(candidate);
      search(candidates, rest - candidate);
      chosen.pop_back();
    }
  }

  set<vector<int>> found;
  vector<int> chosen;
};
