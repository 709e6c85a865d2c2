// Depth first with a row for each depth; odd rows are turned at the end. O(n) time, O(n) space.
class Solution {
  void walk(TreeNode* node, size_t depth, vector<vector<int>>& rows) {
    if (node == nullptr) return;
    if (depth == rows.size()) rows.emplace_back();
    rows[depth].push_back(node->val);
    walk(node->left, depth + 1, rows);
    walk(node->right, depth + 1, rows);
  }

 public:
  vector<vector<int>> zigzagLevelOrder(TreeNode* root) {
    vector<vector<int>> rows;
    walk(root, 0, rows);
    for (size_t i = 1; i < rows.size(); i += 2) reverse(rows[i].begin(), rows[i].end());
    return rows;
  }
};
