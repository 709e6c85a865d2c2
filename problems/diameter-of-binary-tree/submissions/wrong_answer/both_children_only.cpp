// Compares a way only where both children are there, and so gives a path no length. [sample]
class Solution {
  int longest_ = 0;

  int depth(TreeNode* node) {
    if (node == nullptr) return 0;
    const int left = depth(node->left);
    const int right = depth(node->right);
    if (left > 0 && right > 0) longest_ = max(longest_, left + right);
    return 1 + max(left, right);
  }

 public:
  int diameterOfBinaryTree(TreeNode* root) {
    depth(root);
    return longest_;
  }
};
