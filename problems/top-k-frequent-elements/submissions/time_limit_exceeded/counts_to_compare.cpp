// Sorts the different values, and counts both by a pass over everything whenever it compares two. O(n^2 log n) where most differ. [large]
class Solution {
 public:
  vector<int> topKFrequent(vector<int>& nums, int k) {
    const set<int> different(nums.begin(), nums.end());
    vector<int> values(different.begin(), different.end());
    const auto occurrences = [&](int value) { return count(nums.begin(), nums.end(), value); };
    sort(values.begin(), values.end(), [&](int a, int b) { return occurrences(a) > occurrences(b); });
    values.resize(k);
    return values;
  }
};
