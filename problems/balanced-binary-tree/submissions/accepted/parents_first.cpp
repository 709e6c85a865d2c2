// Nodes listed parents first, heights computed from the end of the list. O(n) time, O(n) space.
class Solution {
 public:
  bool isBalanced(TreeNode* root) {
    vector<TreeNode*> order{root};
    for (size_t i = 0; i < order.size(); ++i) {
      if (TreeNode* node = order[i]) order.insert(order.end(), {node->left, node->right});
    }
    unordered_map<TreeNode*, int> height;
    for (TreeNode* node : order | views::reverse) {
      if (node == nullptr) continue;
      const int left = height[node->left];
      const int right = height[node->right];
      if (abs(left - right) > 1) return false;
      height[node] = 1 + max(left, right);
    }
    return true;
  }
};
