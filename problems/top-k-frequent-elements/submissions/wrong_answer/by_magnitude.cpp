// Counts by the absolute value, as if there were no signs. [edge]
class Solution {
 public:
  vector<int> topKFrequent(vector<int>& nums, int k) {
    vector<int> counts(10001);
    vector<int> sign(10001, 1);
    for (const int n : nums) {
      ++counts[abs(n)];
      sign[abs(n)] = n < 0 ? -1 : 1;
    }
    vector<int> values(10001);
    iota(values.begin(), values.end(), 0);
    stable_sort(values.begin(), values.end(), [&](int a, int b) { return counts[a] > counts[b]; });
    vector<int> top;
    for (int i = 0; i < k; ++i) top.push_back(sign[values[i]] * values[i]);
    return top;
  }
};
