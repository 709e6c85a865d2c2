// The furthest end for every start, one pass over all starts. O(n + range) time, O(range) space.
class Solution {
 public:
  vector<vector<int>> merge(vector<vector<int>>& intervals) {
    vector<int> furthest(10001, -1);
    for (const auto& interval : intervals) furthest[interval[0]] = max(furthest[interval[0]], interval[1]);
    vector<vector<int>> merged;
    for (int start = 0; start < int(furthest.size()); ++start) {
      if (furthest[start] < 0) continue;
      if (merged.empty() || start > merged.back()[1]) merged.push_back({start, start});
      merged.back()[1] = max(merged.back()[1], furthest[start]);
    }
    return merged;
  }
};
