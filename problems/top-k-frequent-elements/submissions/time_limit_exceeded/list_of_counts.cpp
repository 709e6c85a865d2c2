// Keeps the counts in a list that is searched for each number. O(u n). [large]
class Solution {
 public:
  vector<int> topKFrequent(vector<int>& nums, int k) {
    vector<pair<int, int>> counts;
    for (const int n : nums) {
      auto found = find_if(counts.begin(), counts.end(), [&](const auto& entry) { return entry.second == n; });
      if (found == counts.end()) found = counts.insert(found, {0, n});
      ++found->first;
    }
    sort(counts.rbegin(), counts.rend());
    vector<int> top;
    for (int i = 0; i < k; ++i) top.push_back(counts[i].second);
    return top;
  }
};
