// The smallest node on the right, or the last one at which the search for p turned left. O(h) time, O(1) space.
class Solution {
 public:
  TreeNode* inorderSuccessor(TreeNode* root, TreeNode* p) {
    TreeNode* next = p->right;
    if (next != nullptr) {
      while (next->left) next = next->left;
      return next;
    }
    while (root != p) {
      if (p->val < root->val) {
        next = root;
        root = root->left;
      } else {
        root = root->right;
      }
    }
    return next;
  }
};
