// Divides by one where there is nothing: zero shares of it. O(n) time, O(1) space.
class Solution {
 public:
  vector<int> shares(vector<int>& counts) {
    long long sum = 0;
    for (const int count : counts) sum += count;
    const long long divisor = max(sum, 1LL);
    vector<int> result(counts.size());
    transform(counts.begin(), counts.end(), result.begin(),
              [&](int count) { return static_cast<int>(100LL * count / divisor); });
    return result;
  }
};
