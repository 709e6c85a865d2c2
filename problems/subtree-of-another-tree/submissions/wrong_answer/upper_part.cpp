// Is content when all of subRoot is there, even if the other tree goes on below. [sample]
class Solution {
  bool covers(TreeNode* a, TreeNode* b) {
    if (b == nullptr) return true;
    return a != nullptr && a->val == b->val && covers(a->left, b->left) && covers(a->right, b->right);
  }

 public:
  bool isSubtree(TreeNode* root, TreeNode* subRoot) {
    if (root == nullptr) return false;
    return covers(root, subRoot) || isSubtree(root->left, subRoot) || isSubtree(root->right, subRoot);
  }
};
