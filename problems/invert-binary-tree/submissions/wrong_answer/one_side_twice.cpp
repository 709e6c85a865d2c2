// Exchanges between the two calls, so that one subtree is inverted twice and the other one never. [sample]
class Solution {
 public:
  TreeNode* invertTree(TreeNode* root) {
    if (!root) return nullptr;
    invertTree(root->left);
    swap(root->left, root->right);
    invertTree(root->right);
    return root;
  }
};
