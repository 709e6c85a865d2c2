// Counts of predecessors, a round at a time. O(n + m) time, O(n + m) space.
class Solution {
 public:
  int rounds(int n, vector<vector<int>>& before) {
    vector<vector<int>> behind(n);
    vector<int> waits(n, 0);
    for (const auto& pair : before) {
      behind[pair[0]].push_back(pair[1]);
      ++waits[pair[1]];
    }
    vector<int> ready;
    for (int i = 0; i < n; ++i) {
      if (waits[i] == 0) ready.push_back(i);
    }
    int count = 0;
    int done = 0;
    while (!ready.empty()) {
      ++count;
      done += static_cast<int>(ready.size());
      vector<int> next;
      for (const int task : ready) {
        for (const int after : behind[task]) {
          if (--waits[after] == 0) next.push_back(after);
        }
      }
      ready = move(next);
    }
    return done == n ? count : -1;
  }
};
