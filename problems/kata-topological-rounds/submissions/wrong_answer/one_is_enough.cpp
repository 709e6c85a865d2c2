// Takes a task in the round after its first predecessor. [edge]
class Solution {
 public:
  int rounds(int n, vector<vector<int>>& before) {
    vector<vector<int>> behind(n);
    vector<int> waits(n, 0);
    for (const auto& pair : before) {
      behind[pair[0]].push_back(pair[1]);
      ++waits[pair[1]];
    }
    vector<int> round(n, 0);
    queue<int> ready;
    for (int i = 0; i < n; ++i) {
      if (waits[i] > 0) continue;
      round[i] = 1;
      ready.push(i);
    }
    int last = 0;
    while (!ready.empty()) {
      const int task = ready.front();
      ready.pop();
      last = max(last, round[task]);
      for (const int after : behind[task]) {
        if (round[after] > 0) continue;
        round[after] = round[task] + 1;
        ready.push(after);
      }
    }
    return count(round.begin(), round.end(), 0) > 0 ? -1 : last;
  }
};
