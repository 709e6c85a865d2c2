// Measures both depths anew at each node. O(n h) time. [large]
class Solution {
  int depth(TreeNode* node) { return node ? 1 + max(depth(node->left), depth(node->right)) : 0; }

 public:
  int diameterOfBinaryTree(TreeNode* root) {
    if (root == nullptr) return 0;
    const int below = max(diameterOfBinaryTree(root->left), diameterOfBinaryTree(root->right));
    return max(below, depth(root->left) + depth(root->right));
  }
};
