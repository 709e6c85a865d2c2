// Measures both arms anew at each node. O(n h) time. [large]
class Solution {
  int arm(TreeNode* node) {
    if (node == nullptr) return 0;
    return max(0, node->val + max(arm(node->left), arm(node->right)));
  }

 public:
  int maxPathSum(TreeNode* root) {
    int best = root->val;
    vector<TreeNode*> waiting{root};
    while (!waiting.empty()) {
      TreeNode* node = waiting.back();
      waiting.pop_back();
      best = max(best, node->val + arm(node->left) + arm(node->right));
      for (TreeNode* child : {node->left, node->right}) {
        if (child) waiting.push_back(child);
      }
    }
    return best;
  }
};
