// Recursion: one more than the deeper of the two subtrees. O(n) time, O(h) space.
class Solution {
 public:
  int maxDepth(TreeNode* root) {
    if (root == nullptr) return 0;
    return 1 + max(maxDepth(root->left), maxDepth(root->right));
  }
};
