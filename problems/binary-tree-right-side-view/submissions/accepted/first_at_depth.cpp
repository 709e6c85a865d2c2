// Depth first, right before left; the first node at each depth is seen. O(n) time, O(h) space.
class Solution {
  void walk(TreeNode* node, size_t depth, vector<int>& view) {
    if (node == nullptr) return;
    if (depth == view.size()) view.push_back(node->val);
    walk(node->right, depth + 1, view);
    walk(node->left, depth + 1, view);
  }

 public:
  vector<int> rightSideView(TreeNode* root) {
    vector<int> view;
    walk(root, 0, view);
    return view;
  }
};
