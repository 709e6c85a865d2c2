// Compares by the sign of a difference, which does not fit for values far apart. [edge]
class Solution {
  TreeNode* before = nullptr;

 public:
  bool isValidBST(TreeNode* root) {
    if (root == nullptr) return true;
    if (!isValidBST(root->left)) return false;
    if (before != nullptr) {
      const int difference = static_cast<int>(static_cast<unsigned>(root->val) - static_cast<unsigned>(before->val));
      if (difference <= 0) return false;
    }
    before = root;
    return isValidBST(root->right);
  }
};
