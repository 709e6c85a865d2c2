// Counts, then a heap that keeps the k most frequent. O(n + u log k) time for u different values, O(u) space.
class Solution {
 public:
  vector<int> topKFrequent(vector<int>& nums, int k) {
    unordered_map<int, int> counts;
    for (const int n : nums) ++counts[n];
    priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> rarest_first;
    for (const auto& [value, count] : counts) {
      rarest_first.emplace(count, value);
      if (static_cast<int>(rarest_first.size()) > k) rarest_first.pop();
    }
    vector<int> top;
    for (; !rarest_first.empty(); rarest_first.pop()) top.push_back(rarest_first.top().second);
    return top;
  }
};
