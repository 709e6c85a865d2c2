// Divides by the sum also where it is zero. [edge]
class Solution {
 public:
  vector<int> shares(vector<int>& counts) {
    const long long sum = accumulate(counts.begin(), counts.end(), 0LL);
    vector<int> result;
    for (const int count : counts) result.push_back(static_cast<int>(100LL * count / sum));
    return result;
  }
};
