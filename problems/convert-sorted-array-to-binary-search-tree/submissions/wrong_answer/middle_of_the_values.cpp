// Takes for the root the number nearest to the mean of the smallest and the largest, not the middle position. [edge]
class Solution {
  TreeNode* build(const vector<int>& nums, int low, int high) {
    if (low > high) return nullptr;
    const int half = (nums[low] + nums[high]) / 2;
    int middle = low;
    while (middle < high && nums[middle] < half) ++middle;
    return new TreeNode(nums[middle], build(nums, low, middle - 1), build(nums, middle + 1, high));
  }

 public:
  TreeNode* sortedArrayToBST(vector<int>& nums) { return build(nums, 0, nums.size() - 1); }
};
