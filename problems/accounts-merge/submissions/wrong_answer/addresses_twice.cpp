// Pours the addresses of all accounts together without looking for equal ones inside an account. [edge]
class Solution {
  vector<int> parent;

  int find(int account) {
    while (parent[account] != account) account = parent[account] = parent[parent[account]];
    return account;
  }

 public:
  vector<vector<string>> accountsMerge(vector<vector<string>>& accounts) {
    const int n = accounts.size();
    parent.resize(n);
    iota(parent.begin(), parent.end(), 0);
    map<string, int> owner;
    vector<vector<string>> people(n);
    for (int i = 0; i < n; ++i) {
      for (size_t k = 1; k < accounts[i].size(); ++k) {
        const auto known = owner.find(accounts[i][k]);
        if (known != owner.end()) parent[find(i)] = find(known->second);
      }
      for (size_t k = 1; k < accounts[i].size(); ++k) {
        if (!owner.count(accounts[i][k])) people[i].push_back(accounts[i][k]);
      }
      for (size_t k = 1; k < accounts[i].size(); ++k) owner.insert({accounts[i][k], i});
    }
    for (int i = 0; i < n; ++i) {
      if (find(i) != i) people[find(i)].insert(people[find(i)].end(), people[i].begin(), people[i].end());
    }
    vector<vector<string>> merged;
    for (int i = 0; i < n; ++i) {
      if (find(i) != i) continue;
      sort(people[i].begin(), people[i].end());
      people[i].insert(people[i].begin(), accounts[i][0]);
      merged.push_back(people[i]);
    }
    return merged;
  }
};
