// Changes the direction only after a level on which no node was missing. [edge]
class Solution {
 public:
  vector<vector<int>> zigzagLevelOrder(TreeNode* root) {
    vector<vector<int>> rows;
    vector<TreeNode*> level;
    if (root != nullptr) level.push_back(root);
    bool back = false;
    while (!level.empty()) {
      vector<int> row;
      vector<TreeNode*> below;
      for (TreeNode* node : level) {
        row.push_back(node->val);
        if (node->left) below.push_back(node->left);
        if (node->right) below.push_back(node->right);
      }
      if (back) reverse(row.begin(), row.end());
      if (level.size() == (1u << min<size_t>(rows.size(), 20))) back = !back;
      rows.push_back(row);
      level = below;
    }
    return rows;
  }
};
