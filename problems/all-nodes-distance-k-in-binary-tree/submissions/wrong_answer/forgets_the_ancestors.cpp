// Collects below the target and beside its ancestors, but never an ancestor itself. [edge]
class Solution {
  vector<int> values_;

  void collect(TreeNode* node, int steps) {
    if (node == nullptr) return;
    if (steps == 0) values_.push_back(node->val);
    collect(node->left, steps - 1);
    collect(node->right, steps - 1);
  }

  int below(TreeNode* node, TreeNode* target, int k) {
    if (node == nullptr) return -1;
    if (node == target) {
      collect(node, k);
      return 0;
    }
    int steps = below(node->left, target, k);
    TreeNode* other = node->right;
    if (steps < 0) {
      steps = below(node->right, target, k);
      other = node->left;
    }
    if (steps < 0) return -1;
    collect(other, k - steps - 2);
    return steps + 1;
  }

 public:
  vector<int> distanceK(TreeNode* root, TreeNode* target, int k) {
    below(root, target, k);
    return values_;
  }
};
