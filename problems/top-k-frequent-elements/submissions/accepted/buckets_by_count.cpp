// Counts, then a bucket for each count, from the highest down. O(n) time and space.
class Solution {
 public:
  vector<int> topKFrequent(vector<int>& nums, int k) {
    unordered_map<int, int> counts;
    for (const int n : nums) ++counts[n];
    vector<vector<int>> buckets(nums.size() + 1);
    for (const auto& [value, count] : counts) buckets[count].push_back(value);
    vector<int> top;
    for (auto bucket = buckets.rbegin(); bucket != buckets.rend() && static_cast<int>(top.size()) < k; ++bucket) {
      top.insert(top.end(), bucket->begin(), bucket->end());
    }
    return top;
  }
};
