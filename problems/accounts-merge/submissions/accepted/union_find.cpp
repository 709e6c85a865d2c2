// Union-find over accounts, with a map from address to account. O(S log S) time, O(S) space.
class Solution {
  vector<int> parent;

  int find(int account) {
    while (parent[account] != account) account = parent[account] = parent[parent[account]];
    return account;
  }

 public:
  vector<vector<string>> accountsMerge(vector<vector<string>>& accounts) {
    parent.resize(accounts.size());
    iota(parent.begin(), parent.end(), 0);
    map<string, int> owner;
    for (size_t i = 0; i < accounts.size(); ++i) {
      for (size_t k = 1; k < accounts[i].size(); ++k) {
        const int first = owner.insert({accounts[i][k], i}).first->second;
        parent[find(i)] = find(first);
      }
    }
    map<int, vector<string>> people;
    for (const auto& [address, account] : owner) people[find(account)].push_back(address);
    vector<vector<string>> merged;
    for (auto& [account, addresses] : people) {
      addresses.insert(addresses.begin(), accounts[account][0]);
      merged.push_back(addresses);
    }
    return merged;
  }
};
