// Takes a node without a left child for a leaf. [sample]
class Solution {
 public:
  TreeNode* invertTree(TreeNode* root) {
    if (!root || !root->left) return root;
    swap(root->left, root->right);
    invertTree(root->left);
    invertTree(root->right);
    return root;
  }
};
