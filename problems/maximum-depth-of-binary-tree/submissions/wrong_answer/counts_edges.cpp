// Counts the steps between nodes, as if the empty tree had depth -1; only the root is set right. [sample]
class Solution {
  int height(TreeNode* node) {
    if (node == nullptr) return -1;
    return 1 + max(height(node->left), height(node->right));
  }

 public:
  int maxDepth(TreeNode* root) { return max(height(root), root ? 1 : 0); }
};
