// Adds and multiplies in 32 bits. [edge]
class Solution {
 public:
  vector<int> shares(vector<int>& counts) {
    unsigned sum = 0;
    for (const int count : counts) sum += count;
    vector<int> result;
    for (const int count : counts) result.push_back(sum == 0 ? 0 : static_cast<int>(100u * count / sum));
    return result;
  }
};
