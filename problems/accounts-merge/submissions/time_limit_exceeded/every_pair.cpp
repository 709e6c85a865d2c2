// Compares every two accounts address by address. O(S^2). [large]
class Solution {
 public:
  vector<vector<string>> accountsMerge(vector<vector<string>>& accounts) {
    const int n = accounts.size();
    vector<int> group(n);
    iota(group.begin(), group.end(), 0);
    for (int i = 0; i < n; ++i) {
      for (int j = 0; j < n; ++j) {
        bool shared = false;
        for (size_t a = 1; a < accounts[i].size(); ++a) {
          for (size_t b = 1; b < accounts[j].size(); ++b) shared = shared || accounts[i][a] == accounts[j][b];
        }
        if (shared) replace(group.begin(), group.end(), int(group[i]), int(group[j]));
      }
    }
    map<int, set<string>> people;
    for (int i = 0; i < n; ++i) people[group[i]].insert(accounts[i].begin() + 1, accounts[i].end());
    vector<vector<string>> merged;
    for (const auto& [i, addresses] : people) {
      merged.push_back({accounts[i][0]});
      merged.back().insert(merged.back().end(), addresses.begin(), addresses.end());
    }
    return merged;
  }
};
