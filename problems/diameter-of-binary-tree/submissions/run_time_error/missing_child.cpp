// Goes into both children of every node that is no leaf. [sample]
class Solution {
  int longest_ = 0;

  int edges(TreeNode* node) {
    if (!node->left && !node->right) return 0;
    const int left = 1 + edges(node->left);
    const int right = 1 + edges(node->right);
    longest_ = max(longest_, left + right);
    return max(left, right);
  }

 public:
  int diameterOfBinaryTree(TreeNode* root) {
    edges(root);
    return longest_;
  }
};
