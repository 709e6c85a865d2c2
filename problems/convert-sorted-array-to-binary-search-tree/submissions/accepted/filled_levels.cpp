// Places numbered as in a heap, walked over in order: all levels but the last are full. O(n) time, O(log n) space.
class Solution {
  size_t next_ = 0;

  TreeNode* build(const vector<int>& nums, size_t place) {
    if (place > nums.size()) return nullptr;
    TreeNode* node = new TreeNode();
    node->left = build(nums, 2 * place);
    node->val = nums[next_++];
    node->right = build(nums, 2 * place + 1);
    return node;
  }

 public:
  TreeNode* sortedArrayToBST(vector<int>& nums) { return build(nums, 1); }
};
