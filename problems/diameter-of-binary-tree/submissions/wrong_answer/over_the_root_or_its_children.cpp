// Compares the way over the root with those over its two children, and goes no deeper. [edge]
class Solution {
  int depth(TreeNode* node) { return node ? 1 + max(depth(node->left), depth(node->right)) : 0; }
  int over(TreeNode* node) { return node ? depth(node->left) + depth(node->right) : 0; }

 public:
  int diameterOfBinaryTree(TreeNode* root) { return max({over(root), over(root->left), over(root->right)}); }
};
