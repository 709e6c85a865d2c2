// Depth first; unsigned places, whose differences are right even when they wrap around. O(n) time, O(h) space.
class Solution {
  vector<unsigned long long> first_;
  unsigned long long widest_ = 0;

  void walk(TreeNode* node, size_t depth, unsigned long long place) {
    if (node == nullptr) return;
    if (depth == first_.size()) first_.push_back(place);
    widest_ = max(widest_, place - first_[depth] + 1);
    walk(node->left, depth + 1, 2 * place);
    walk(node->right, depth + 1, 2 * place + 1);
  }

 public:
  int widthOfBinaryTree(TreeNode* root) {
    walk(root, 0, 0);
    return widest_;
  }
};
