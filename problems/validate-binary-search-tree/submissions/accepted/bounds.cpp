// Carries the open range of what is allowed down the tree, in 64 bits. O(n) time, O(h) space.
class Solution {
  bool isWithin(TreeNode* node, long long low, long long high) {
    if (node == nullptr) return true;
    if (node->val <= low || node->val >= high) return false;
    return isWithin(node->left, low, node->val) && isWithin(node->right, node->val, high);
  }

 public:
  bool isValidBST(TreeNode* root) { return isWithin(root, LLONG_MIN, LLONG_MAX); }
};
