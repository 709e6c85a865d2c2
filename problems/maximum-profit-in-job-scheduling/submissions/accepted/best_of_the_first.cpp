// Sorted by end; the best of the first jobs by binary search. O(n log n) time, O(n) space.
class Solution {
 public:
  int jobScheduling(vector<int>& startTime, vector<int>& endTime, vector<int>& profit) {
    const int n = startTime.size();
    vector<int> order(n);
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int a, int b) { return endTime[a] < endTime[b]; });
    sort(endTime.begin(), endTime.end());
    vector<int> best(n + 1);
    for (int i = 0; i < n; ++i) {
      const int job = order[i];
      const int before = upper_bound(endTime.begin(), endTime.end(), startTime[job]) - endTime.begin();
      best[i + 1] = max(best[i], best[before] + profit[job]);
    }
    return best[n];
  }
};
