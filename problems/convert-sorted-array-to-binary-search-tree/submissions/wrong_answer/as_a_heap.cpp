// Gives the values to the levels from above: the shape is balanced, the order is not. [sample]
class Solution {
  TreeNode* build(const vector<int>& nums, size_t place) {
    if (place >= nums.size()) return nullptr;
    return new TreeNode(nums[place], build(nums, 2 * place + 1), build(nums, 2 * place + 2));
  }

 public:
  TreeNode* sortedArrayToBST(vector<int>& nums) { return build(nums, 0); }
};
