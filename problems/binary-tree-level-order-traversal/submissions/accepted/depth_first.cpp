// Depth-first search that appends to the list of its depth. O(n) time, O(h) stack besides the result.
class Solution {
 public:
  vector<vector<int>> levelOrder(TreeNode* root) {
    visit(root, 0);
    return levels_;
  }

 private:
  void visit(TreeNode* node, size_t depth) {
    if (!node) return;
    if (depth == levels_.size()) levels_.emplace_back();
    levels_[depth].push_back(node->val);
    visit(node->left, depth + 1);
    visit(node->right, depth + 1);
  }

  vector<vector<int>> levels_;
};
