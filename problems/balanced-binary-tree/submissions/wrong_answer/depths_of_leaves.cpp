// Compares the deepest and the highest missing child, which may lie further apart in a balanced tree. [edge]
class Solution {
  int deepest(TreeNode* node) { return node ? 1 + max(deepest(node->left), deepest(node->right)) : 0; }
  int highest(TreeNode* node) { return node ? 1 + min(highest(node->left), highest(node->right)) : 0; }

 public:
  bool isBalanced(TreeNode* root) { return deepest(root) - highest(root) <= 1; }
};
