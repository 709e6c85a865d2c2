// Returns the position within the second run, without adding the place of the cut. [sample]
class Solution {
 public:
  int search(vector<int>& nums, int target) {
    int cut = min_element(nums.begin(), nums.end()) - nums.begin();
    rotate(nums.begin(), nums.begin() + cut, nums.end());
    auto found = lower_bound(nums.begin(), nums.end(), target);
    return found != nums.end() && *found == target ? found - nums.begin() : -1;
  }
};
