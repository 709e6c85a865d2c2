// Never leaves an arm out, however negative it is. [edge]
class Solution {
  int best_;

  int arm(TreeNode* node) {
    if (node == nullptr) return 0;
    const int left = arm(node->left);
    const int right = arm(node->right);
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
