// Post-order: the height, or -1 for what is not balanced. O(n) time, O(h) space.
class Solution {
  int height(TreeNode* node) {
    if (node == nullptr) return 0;
    const int left = height(node->left);
    const int right = height(node->right);
    if (left < 0 || right < 0 || abs(left - right) > 1) return -1;
    return 1 + max(left, right);
  }

 public:
  bool isBalanced(TreeNode* root) { return height(root) >= 0; }
};
