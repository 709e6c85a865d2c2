// Compares arches only where both children are there, and otherwise straight ways down to a leaf. [edge]
class Solution {
  int best_;

  int arm(TreeNode* node) {
    if (!node->left && !node->right) {
      best_ = max(best_, node->val);
      return node->val;
    }
    if (!node->left) return node->val + arm(node->right);
    if (!node->right) return node->val + arm(node->left);
    const int left = arm(node->left);
    const int right = arm(node->right);
    best_ = max(best_, node->val + left + right);
    return node->val + max(left, right);
  }

 public:
  int maxPathSum(TreeNode* root) {
    best_ = root->val;
    return max(arm(root), best_);
  }
};
