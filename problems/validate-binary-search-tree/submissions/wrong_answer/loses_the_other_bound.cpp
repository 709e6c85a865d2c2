// Hands on only the parent's bound and forgets the one from further up. [sample]
class Solution {
  bool isWithin(TreeNode* node, long long low, long long high) {
    if (node == nullptr) return true;
    if (node->val <= low || node->val >= high) return false;
    return isWithin(node->left, LLONG_MIN, node->val) && isWithin(node->right, node->val, LLONG_MAX);
  }

 public:
  bool isValidBST(TreeNode* root) { return isWithin(root, LLONG_MIN, LLONG_MAX); }
};
