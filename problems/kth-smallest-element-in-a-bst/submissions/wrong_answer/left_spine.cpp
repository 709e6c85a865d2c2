// Counts up the left spine and forgets what hangs to its right. [edge]
class Solution {
 public:
  int kthSmallest(TreeNode* root, int k) {
    vector<TreeNode*> spine;
    for (TreeNode* node = root; node != nullptr; node = node->left) spine.push_back(node);
    while (true) {
      TreeNode* node = spine.back();
      spine.pop_back();
      if (--k == 0 || (spine.empty() && node->right == nullptr)) return node->val;
      if (spine.empty()) {
        for (node = node->right; node != nullptr; node = node->left) spine.push_back(node);
      }
    }
  }
};
