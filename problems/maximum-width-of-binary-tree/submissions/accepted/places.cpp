// Level by level with the places, counted from the first node of the level. O(n) time, O(n) space.
class Solution {
 public:
  int widthOfBinaryTree(TreeNode* root) {
    long long widest = 0;
    vector<pair<TreeNode*, long long>> level{{root, 0}};
    while (!level.empty()) {
      const long long first = level.front().second;
      widest = max(widest, level.back().second - first + 1);
      vector<pair<TreeNode*, long long>> below;
      for (const auto& [node, place] : level) {
        if (node->left) below.push_back({node->left, 2 * (place - first)});
        if (node->right) below.push_back({node->right, 2 * (place - first) + 1});
      }
      level.swap(below);
    }
    return widest;
  }
};
