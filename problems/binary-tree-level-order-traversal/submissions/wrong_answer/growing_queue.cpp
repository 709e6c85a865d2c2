// Asks for the length of the queue while it grows, so that levels run into one another. [sample]
class Solution {
 public:
  vector<vector<int>> levelOrder(TreeNode* root) {
    vector<vector<int>> levels;
    queue<TreeNode*> waiting;
    if (root) waiting.push(root);
    while (!waiting.empty()) {
      vector<int> level;
      for (size_t i = 0; i < waiting.size(); ++i) {
        TreeNode* node = waiting.front();
        waiting.pop();
        level.push_back(node->val);
        if (node->left) waiting.push(node->left);
        if (node->right) waiting.push(node->right);
      }
      levels.push_back(level);
    }
    return levels;
  }
};
