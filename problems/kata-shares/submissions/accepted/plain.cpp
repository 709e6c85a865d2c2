// The sum first, in 64 bits. O(n) time, O(1) space.
class Solution {
 public:
  vector<int> shares(vector<int>& counts) {
    const long long sum = accumulate(counts.begin(), counts.end(), 0LL);
    vector<int> result;
    for (const int count : counts) result.push_back(sum == 0 ? 0 : static_cast<int>(100LL * count / sum));
    return result;
  }
};
