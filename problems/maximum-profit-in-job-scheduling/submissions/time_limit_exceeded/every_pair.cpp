// Looks at all jobs before for each one. O(n^2). [large]
class Solution {
 public:
  int jobScheduling(vector<int>& startTime, vector<int>& endTime, vector<int>& profit) {
    vector<array<int, 3>> jobs;
    for (size_t i = 0; i < startTime.size(); ++i) jobs.push_back({endTime[i], startTime[i], profit[i]});
    sort(jobs.begin(), jobs.end());
    vector<int> best(jobs.size());
    for (size_t i = 0; i < jobs.size(); ++i) {
      for (size_t j = 0; j < i; ++j) {
        if (jobs[j][0] <= jobs[i][1]) best[i] = max(best[i], best[j]);
      }
      best[i] += jobs[i][2];
    }
    return *max_element(best.begin(), best.end());
  }
};
