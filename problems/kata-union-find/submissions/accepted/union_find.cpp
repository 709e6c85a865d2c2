// Union-find with shortened ways. O(n + m) time (nearly), O(n) space.
class Solution {
 public:
  int countGroups(int n, vector<vector<int>>& pairs) {
    vector<int> parent(n);
    iota(parent.begin(), parent.end(), 0);
    const auto find = [&](int x) {
      while (parent[x] != x) x = parent[x] = parent[parent[x]];
      return x;
    };
    int groups = n;
    for (const auto& pair : pairs) {
      const int a = find(pair[0]);
      const int b = find(pair[1]);
      if (a == b) continue;
      parent[a] = b;
      --groups;
    }
    return groups;
  }
};
