// Level by level, with its gaps, each of which must read the same from both ends. O(n) time, O(n) space.
class Solution {
 public:
  bool isSymmetric(TreeNode* root) {
    vector<TreeNode*> level{root};
    while (!level.empty()) {
      vector<TreeNode*> below;
      vector<optional<int>> values;
      for (TreeNode* node : level) {
        for (TreeNode* child : {node->left, node->right}) {
          values.push_back(child ? optional(child->val) : nullopt);
          if (child) below.push_back(child);
        }
      }
      if (!equal(values.begin(), values.end(), values.rbegin())) return false;
      level = below;
    }
    return true;
  }
};
