// Keeps the mask in a byte: from nine numbers on it wraps around and the higher ones are never chosen. [edge]
class Solution {
 public:
  vector<vector<int>> subsets(vector<int>& nums) {
    vector<vector<int>> result;
    const int count = 1 << nums.size();
    for (int k = 0; k < count; ++k) {
      const uint8_t mask = static_cast<uint8_t>(k);
      vector<int> chosen;
      for (size_t i = 0; i < nums.size(); ++i) {
        if (mask >> i & 1) chosen.push_back(nums[i]);
      }
      result.push_back(chosen);
    }
    return result;
  }
};
