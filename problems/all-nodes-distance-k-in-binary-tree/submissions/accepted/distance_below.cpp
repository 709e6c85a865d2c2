// Returns how far below the target is, and collects on the other side of each ancestor. O(n) time, O(h) space.
class Solution {
  vector<int> values_;

  void collect(TreeNode* node, int steps) {
    if (node == nullptr) return;
    if (steps == 0) values_.push_back(node->val);
    collect(node->left, steps - 1);
    collect(node->right, steps - 1);
  }

  // The steps from the node down to the target, or -1.
  int below(TreeNode* node, TreeNode* target, int k) {
    if (node == nullptr) return -1;
    if (node == target) {
      collect(node, k);
      return 0;
    }
    TreeNode* other = node->right;
    int steps = below(node->left, target, k);
    if (steps < 0) {
      other = node->left;
      steps = below(node->right, target, k);
    }
    if (steps < 0) return -1;
    ++steps;
    if (steps == k) values_.push_back(node->val);
    collect(other, k - steps - 1);
    return steps;
  }

 public:
  vector<int> distanceK(TreeNode* root, TreeNode* target, int k) {
    below(root, target, k);
    return values_;
  }
};
