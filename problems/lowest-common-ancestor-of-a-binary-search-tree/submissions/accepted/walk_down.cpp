// Walks down while both are on the same side. O(h) time, O(1) space.
class Solution {
 public:
  TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
    while (true) {
      if (p->val < root->val && q->val < root->val) {
        root = root->left;
      } else if (p->val > root->val && q->val > root->val) {
        root = root->right;
      } else {
        return root;
      }
    }
  }
};
