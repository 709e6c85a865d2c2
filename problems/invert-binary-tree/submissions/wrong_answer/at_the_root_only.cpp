// Exchanges the children of the root and leaves the rest as it is. [sample]
class Solution {
 public:
  TreeNode* invertTree(TreeNode* root) {
    if (root) swap(root->left, root->right);
    return root;
  }
};
