// Turns the order in which children enter the queue, in place of the row: from the third level on it is wrong. [edge]
class Solution {
 public:
  vector<vector<int>> zigzagLevelOrder(TreeNode* root) {
    vector<vector<int>> rows;
    queue<TreeNode*> waiting;
    if (root != nullptr) waiting.push(root);
    while (!waiting.empty()) {
      vector<int> row;
      const bool right_first = rows.size() % 2 == 0;
      for (int left = waiting.size(); left > 0; --left) {
        TreeNode* node = waiting.front();
        waiting.pop();
        row.push_back(node->val);
        TreeNode* one = right_first ? node->right : node->left;
        TreeNode* other = right_first ? node->left : node->right;
        if (one) waiting.push(one);
        if (other) waiting.push(other);
      }
      rows.push_back(row);
    }
    return rows;
  }
};
