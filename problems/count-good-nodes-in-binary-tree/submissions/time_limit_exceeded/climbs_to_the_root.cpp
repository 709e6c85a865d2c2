// Climbs from each node to the root. O(n h) time. [large]
class Solution {
 public:
  int goodNodes(TreeNode* root) {
    vector<pair<TreeNode*, int>> nodes{{root, -1}};
    for (int i = 0; i < nodes.size(); ++i) {
      TreeNode* node = nodes[i].first;
      if (node->left) nodes.push_back({node->left, i});
      if (node->right) nodes.push_back({node->right, i});
    }
    int good = 0;
    for (const auto& [node, parent] : nodes) {
      int at = parent;
      while (at >= 0 && nodes[at].first->val <= node->val) at = nodes[at].second;
      if (at < 0) ++good;
    }
    return good;
  }
};
