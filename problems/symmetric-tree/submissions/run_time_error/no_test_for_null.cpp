// Goes on as long as one of the two nodes is there, and reads the value of the other. [edge]
class Solution {
  bool mirrors(TreeNode* a, TreeNode* b) {
    if (a == nullptr && b == nullptr) return true;
    return a->val == b->val && mirrors(a->left, b->right) && mirrors(a->right, b->left);
  }

 public:
  bool isSymmetric(TreeNode* root) { return mirrors(root->left, root->right); }
};
