// Takes the parent for the successor of a node without a right child, unless that parent is smaller. [edge]
class Solution {
 public:
  TreeNode* inorderSuccessor(TreeNode* root, TreeNode* p) {
    if (p->right) {
      TreeNode* node = p->right;
      while (node->left) node = node->left;
      return node;
    }
    TreeNode* parent = nullptr;
    while (root != p) {
      parent = root;
      root = p->val < root->val ? root->left : root->right;
    }
    if (parent && parent->val < p->val) return nullptr;
    return parent;
  }
};
