// Counts the numbers, then every pair of distinct ones, the third looked up by value. O(n^2) time, O(n + range) space.
class Solution {
 public:
  vector<vector<int>> threeSum(vector<int>& nums) {
    constexpr int largest = 100000;
    vector<int> count(2 * largest + 1);
    for (int x : nums) ++count[x + largest];
    sort(nums.begin(), nums.end());
    nums.erase(unique(nums.begin(), nums.end()), nums.end());
    vector<vector<int>> groups;
    for (size_t i = 0; i < nums.size(); ++i) {
      for (size_t j = i; j < nums.size(); ++j) {
        int a = nums[i];
        int b = nums[j];
        int c = -a - b;
        if (c < b) break;
        if (c > largest) continue;
        int needed = 1 + (c == a) + (c == b);
        if (a == b && count[a + largest] < 2) continue;
        if (count[c + largest] >= needed) groups.push_back({a, b, c});
      }
    }
    return groups;
  }
};
