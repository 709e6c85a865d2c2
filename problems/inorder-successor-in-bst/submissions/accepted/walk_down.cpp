// Searches for the smallest value above that of p. O(h) time, O(1) space.
class Solution {
 public:
  TreeNode* inorderSuccessor(TreeNode* root, TreeNode* p) {
    TreeNode* next = nullptr;
    while (root != nullptr) {
      if (root->val > p->val) {
        next = root;
        root = root->left;
      } else {
        root = root->right;
      }
    }
    return next;
  }
};
