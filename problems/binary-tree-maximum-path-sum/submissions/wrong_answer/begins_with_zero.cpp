// Lets the best sum begin with 0, so that a tree of negative values has the empty path. [sample]
class Solution {
  int best_ = 0;

  int arm(TreeNode* node) {
    if (node == nullptr) return 0;
    const int left = max(0, arm(node->left));
    const int right = max(0, arm(node->right));
    best_ = max(best_, node->val + left + right);
    return node->val + max(left, right);
  }

 public:
  int maxPathSum(TreeNode* root) {
    arm(root);
    return best_;
  }
};
