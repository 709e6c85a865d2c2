// Recursion over pairs of nodes that have to mirror each other. O(n) time, O(h) space.
class Solution {
  bool mirrors(TreeNode* a, TreeNode* b) {
    if (a == nullptr || b == nullptr) return a == b;
    return a->val == b->val && mirrors(a->left, b->right) && mirrors(a->right, b->left);
  }

 public:
  bool isSymmetric(TreeNode* root) { return mirrors(root->left, root->right); }
};
