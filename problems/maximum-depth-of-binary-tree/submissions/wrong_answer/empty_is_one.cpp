// Ends the recursion at leaves, and so gives the empty tree the depth of a leaf. [edge]
class Solution {
 public:
  int maxDepth(TreeNode* root) {
    if (root == nullptr || (root->left == nullptr && root->right == nullptr)) return 1;
    if (root->left == nullptr) return 1 + maxDepth(root->right);
    if (root->right == nullptr) return 1 + maxDepth(root->left);
    return 1 + max(maxDepth(root->left), maxDepth(root->right));
  }
};
