// Does not ask whether the place where the target belongs lies behind the last element. [edge]
class Solution {
 public:
  int search(vector<int>& nums, int target) {
    int cut = partition_point(nums.begin(), nums.end(), [&](int x) { return x >= nums[0]; }) - nums.begin();
    int from = target >= nums[0] ? 0 : cut;
    int to = target >= nums[0] ? cut : nums.size();
    int found = lower_bound(nums.begin() + from, nums.begin() + to, target) - nums.begin();
    return nums.at(found) == target ? found : -1;
  }
};
