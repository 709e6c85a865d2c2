// Relaxes all links until nothing changes. O(V * E) time, O(V) space.
class Solution {
 public:
  int networkDelayTime(vector<vector<int>>& times, int n, int k) {
    const int never = 1'000'000;
    vector<int> time(n + 1, never);
    time[k] = 0;
    for (bool changed = true; changed;) {
      changed = false;
      for (const auto& link : times) {
        if (time[link[0]] + link[2] >= time[link[1]]) continue;
        time[link[1]] = time[link[0]] + link[2];
        changed = true;
      }
    }
    const int last = *max_element(time.begin() + 1, time.end());
    return last >= never ? -1 : last;
  }
};
