// Counts the size of each subtree once, then goes down by them. O(n) time, O(n) space.
class Solution {
  unordered_map<TreeNode*, int> size_;

  int measure(TreeNode* node) {
    if (node == nullptr) return 0;
    return size_[node] = measure(node->left) + 1 + measure(node->right);
  }

 public:
  int kthSmallest(TreeNode* root, int k) {
    measure(root);
    while (true) {
      const int left = size_[root->left];
      if (k <= left) {
        root = root->left;
      } else if (k > left + 1) {
        k -= left + 1;
        root = root->right;
      } else {
        return root->val;
      }
    }
  }
};
