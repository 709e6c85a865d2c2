// Counts the levels, one array of nodes for each. O(n) time, O(n) space.
class Solution {
 public:
  int maxDepth(TreeNode* root) {
    vector<TreeNode*> level;
    if (root != nullptr) level.push_back(root);
    int depth = 0;
    while (!level.empty()) {
      ++depth;
      vector<TreeNode*> below;
      for (TreeNode* node : level) {
        if (node->left) below.push_back(node->left);
        if (node->right) below.push_back(node->right);
      }
      level.swap(below);
    }
    return depth;
  }
};
