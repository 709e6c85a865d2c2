// Goes down by sizes, but keeps k as it is when it goes to the right. [edge]
class Solution {
  int size(TreeNode* node) { return node ? size(node->left) + 1 + size(node->right) : 0; }

 public:
  int kthSmallest(TreeNode* root, int k) {
    while (true) {
      const int left = size(root->left);
      if (k <= left && root->left) {
        root = root->left;
      } else if (k > left + 1 && root->right) {
        root = root->right;
      } else {
        return root->val;
      }
    }
  }
};
