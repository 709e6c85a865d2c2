// A heap with the most frequent on top: what it throws away is what was wanted. [sample]
class Solution {
 public:
  vector<int> topKFrequent(vector<int>& nums, int k) {
    unordered_map<int, int> counts;
    for (const int n : nums) ++counts[n];
    priority_queue<pair<int, int>> heap;
    for (const auto& [value, count] : counts) {
      heap.emplace(count, value);
      if (static_cast<int>(heap.size()) > k) heap.pop();
    }
    vector<int> top;
    for (; !heap.empty(); heap.pop()) top.push_back(heap.top().second);
    return top;
  }
};
