// Writes down both ways from the root and compares them. O(h) time, O(h) space.
class Solution {
  vector<TreeNode*> wayTo(TreeNode* node, const TreeNode* target) {
    vector<TreeNode*> way{node};
    while (node != target) {
      node = target->val < node->val ? node->left : node->right;
      way.push_back(node);
    }
    return way;
  }

 public:
  TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
    const auto one = wayTo(root, p), other = wayTo(root, q);
    size_t i = 0;
    while (i + 1 < min(one.size(), other.size()) && one[i + 1] == other[i + 1]) ++i;
    return one[i];
  }
};
