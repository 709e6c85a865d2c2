// Measures the height along the left edge and so loses what lies deeper elsewhere. [edge]
class Solution {
 public:
  vector<vector<int>> levelOrder(TreeNode* root) {
    size_t height = 0;
    for (TreeNode* node = root; node; node = node->left) ++height;
    vector<vector<int>> levels(height);
    collect(root, 0, levels);
    return levels;
  }

 private:
  void collect(TreeNode* node, size_t depth, vector<vector<int>>& levels) {
    if (!node || depth >= levels.size()) return;
    levels[depth].push_back(node->val);
    collect(node->left, depth + 1, levels);
    collect(node->right, depth + 1, levels);
  }
};
