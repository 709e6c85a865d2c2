// Raises each task's round above its predecessors' until nothing changes; more than n passes mean a circle. O(n * m) time, O(n) space.
class Solution {
 public:
  int rounds(int n, vector<vector<int>>& before) {
    vector<int> round(n, 1);
    for (int pass = 0; pass <= n; ++pass) {
      bool changed = false;
      for (const auto& pair : before) {
        if (round[pair[1]] > round[pair[0]]) continue;
        round[pair[1]] = round[pair[0]] + 1;
        changed = true;
      }
      if (!changed) return *max_element(round.begin(), round.end());
    }
    return -1;
  }
};
