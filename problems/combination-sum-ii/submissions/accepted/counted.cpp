// Decides for each different value how many of it are in. O(n * 2^n) time at worst, O(n) space besides the output.
class Solution {
 public:
  vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
    map<int, int> counts;
    for (const int candidate : candidates) ++counts[candidate];
    decide(counts.begin(), counts.end(), target);
    return result_;
  }

 private:
  using Place = map<int, int>::iterator;

  void decide(Place place, Place end, int rest) {
    if (rest == 0) {
      result_.push_back(chosen_);
      return;
    }
    if (place == end || place->first > rest) return;
    const auto [value, count] = *place;
    const size_t before = chosen_.size();
    for (int taken = 0; taken <= count && taken * value <= rest; ++taken) {
      decide(next(place), end, rest - taken * value);
      chosen_.push_back(value);
    }
    chosen_.resize(before);
  }

  vector<vector<int>> result_;
  vector<int> chosen_;
};
