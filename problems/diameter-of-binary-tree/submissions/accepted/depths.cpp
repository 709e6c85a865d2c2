// Depths in post-order; at each node both depths together are a way. O(n) time, O(h) space.
class Solution {
  int longest_ = 0;

  int depth(TreeNode* node) {
    if (node == nullptr) return 0;
    const int left = depth(node->left);
    const int right = depth(node->right);
    longest_ = max(longest_, left + right);
    return 1 + max(left, right);
  }

 public:
  int diameterOfBinaryTree(TreeNode* root) {
    depth(root);
    return longest_;
  }
};
