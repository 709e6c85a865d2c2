// Merges any two that overlap and begins again, until nothing overlaps. O(n^3) time. [large]
class Solution {
 public:
  vector<vector<int>> merge(vector<vector<int>>& intervals) {
    while (merge_one(intervals)) {
    }
    return intervals;
  }

 private:
  bool merge_one(vector<vector<int>>& intervals) {
    for (size_t i = 0; i < intervals.size(); ++i) {
      for (size_t j = i + 1; j < intervals.size(); ++j) {
        vector<int>& a = intervals[i];
        const vector<int>& b = intervals[j];
        if (a[0] > b[1] || b[0] > a[1]) continue;
        a = {min(a[0], b[0]), max(a[1], b[1])};
        intervals.erase(intervals.begin() + j);
        return true;
      }
    }
    return false;
  }
};
