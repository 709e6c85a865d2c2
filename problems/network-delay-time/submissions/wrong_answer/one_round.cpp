// Relaxes the links once, in the order in which they are listed. [edge]
class Solution {
 public:
  int networkDelayTime(vector<vector<int>>& times, int n, int k) {
    const int never = 1'000'000;
    vector<int> time(n + 1, never);
    time[k] = 0;
    for (const auto& link : times) time[link[1]] = min(time[link[1]], time[link[0]] + link[2]);
    const int last = *max_element(time.begin() + 1, time.end());
    return last >= never ? -1 : last;
  }
};
