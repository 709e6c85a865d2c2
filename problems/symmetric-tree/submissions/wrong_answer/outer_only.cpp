// Pairs the outer children of the two halves and never the inner ones. [edge]
class Solution {
 public:
  bool isSymmetric(TreeNode* root) {
    TreeNode* a = root->left;
    TreeNode* b = root->right;
    while (a != nullptr && b != nullptr) {
      if (a->val != b->val) return false;
      if ((a->right == nullptr) != (b->left == nullptr)) return false;
      a = a->left;
      b = b->right;
    }
    return a == b;
  }
};
