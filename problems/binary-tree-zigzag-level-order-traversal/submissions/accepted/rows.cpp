// Breadth first with a queue; each row is filled from its beginning or from its end. O(n) time, O(n) space.
class Solution {
 public:
  vector<vector<int>> zigzagLevelOrder(TreeNode* root) {
    vector<vector<int>> rows;
    queue<TreeNode*> waiting;
    if (root != nullptr) waiting.push(root);
    while (!waiting.empty()) {
      const int width = waiting.size();
      const bool back = rows.size() % 2 == 1;
      vector<int> row(width);
      for (int i = 0; i < width; ++i) {
        TreeNode* node = waiting.front();
        waiting.pop();
        row[back ? width - 1 - i : i] = node->val;
        if (node->left) waiting.push(node->left);
        if (node->right) waiting.push(node->right);
      }
      rows.push_back(row);
    }
    return rows;
  }
};
