// Post-order: each node hands up its best arm, and compares the arch over itself. O(n) time, O(h) space.
class Solution {
  int best_;

  int arm(TreeNode* node) {
    if (node == nullptr) return 0;
    const int left = max(0, arm(node->left));
    const int right = max(0, arm(node->right));
    best_ = max(best_, node->val + left + right);
    return node->val + max(left, right);
  }

 public:
  int maxPathSum(TreeNode* root) {
    best_ = root->val;
    arm(root);
    return best_;
  }
};
