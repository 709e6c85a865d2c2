// Takes jobs by start; the heap holds those that run, by end. O(n log n) time, O(n) space.
class Solution {
 public:
  int jobScheduling(vector<int>& startTime, vector<int>& endTime, vector<int>& profit) {
    vector<array<int, 3>> jobs;
    for (size_t i = 0; i < startTime.size(); ++i) jobs.push_back({startTime[i], endTime[i], profit[i]});
    sort(jobs.begin(), jobs.end());
    priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> running;
    int over = 0, best = 0;
    for (const auto& [start, end, gain] : jobs) {
      while (!running.empty() && running.top().first <= start) {
        over = max(over, running.top().second);
        running.pop();
      }
      running.push({end, over + gain});
      best = max(best, over + gain);
    }
    return best;
  }
};
