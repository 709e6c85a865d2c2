// The lower middle of each range is the root. O(n) time, O(log n) space.
class Solution {
  TreeNode* build(const vector<int>& nums, int low, int high) {
    if (low > high) return nullptr;
    const int middle = (low + high) / 2;
    return new TreeNode(nums[middle], build(nums, low, middle - 1), build(nums, middle + 1, high));
  }

 public:
  TreeNode* sortedArrayToBST(vector<int>& nums) { return build(nums, 0, nums.size() - 1); }
};
