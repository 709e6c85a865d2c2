// Depth-first search over addresses, each account as a star. O(S log S) time, O(S) space.
class Solution {
  unordered_map<string, vector<string>> linked;
  unordered_set<string> seen;

  void collect(const string& address, vector<string>& person) {
    if (!seen.insert(address).second) return;
    person.push_back(address);
    for (const string& other : linked[address]) collect(other, person);
  }

 public:
  vector<vector<string>> accountsMerge(vector<vector<string>>& accounts) {
    for (const auto& account : accounts) {
      for (size_t k = 2; k < account.size(); ++k) {
        linked[account[1]].push_back(account[k]);
        linked[account[k]].push_back(account[1]);
      }
    }
    vector<vector<string>> merged;
    for (const auto& account : accounts) {
      vector<string> person{account[0]};
      collect(account[1], person);
      if (person.size() == 1) continue;
      sort(person.begin() + 1, person.end());
      merged.push_back(person);
    }
    return merged;
  }
};
