// A list of nodes with the largest value above each, filled while it is read. O(n) time, O(n) space.
class Solution {
 public:
  int goodNodes(TreeNode* root) {
    int good = 0;
    vector<pair<TreeNode*, int>> steps{{root, root->val}};
    for (size_t i = 0; i < steps.size(); ++i) {
      const auto [node, above] = steps[i];
      const int largest = max(above, node->val);
      if (node->val == largest) ++good;
      if (node->left) steps.push_back({node->left, largest});
      if (node->right) steps.push_back({node->right, largest});
    }
    return good;
  }
};
