// Goes through the jobs in the order in which they are listed. [edge]
class Solution {
 public:
  int jobScheduling(vector<int>& startTime, vector<int>& endTime, vector<int>& profit) {
    map<int, int> best{{0, 0}};
    int most = 0;
    for (size_t i = 0; i < startTime.size(); ++i) {
      const int total = prev(best.upper_bound(startTime[i]))->second + profit[i];
      most = max(most, total);
      int& there = best[endTime[i]];
      there = max(there, most);
    }
    return most;
  }
};
