// Measures the heights below each node anew, and asks the subtrees before itself. O(n h) time. [large]
class Solution {
  int height(TreeNode* node) { return node ? 1 + max(height(node->left), height(node->right)) : 0; }

 public:
  bool isBalanced(TreeNode* root) {
    if (root == nullptr) return true;
    const bool left = isBalanced(root->left);
    const bool right = isBalanced(root->right);
    const int difference = height(root->left) - height(root->right);
    return left && right && abs(difference) <= 1;
  }
};
