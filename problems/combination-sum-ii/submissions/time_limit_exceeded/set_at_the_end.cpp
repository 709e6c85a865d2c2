// Lists every selection of elements, and removes duplicates by a set. Exponential time. [large]
class Solution {
 public:
  vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
    sort(candidates.begin(), candidates.end());
    search(candidates, 0, target);
    return vector<vector<int>>(found.begin(), found.end());
  }

 private:
  void search(const vector<int>& candidates, size_t i, int rest) {
    if (rest == 0) {
      found.insert(chosen);
      return;
    }
    if (i == candidates.size() || candidates[i] > rest) return;
    chosen.push_back(candidates[i]);
    search(candidates, i + 1, rest - candidates[i]);
    chosen.pop_back();
    search(candidates, i + 1, rest);
  }

  set<vector<int>> found;
  vector<int> chosen;
};
