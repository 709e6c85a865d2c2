// In order with a stack of its own, up to the k-th node. O(h + k) time, O(h) space.
class Solution {
 public:
  int kthSmallest(TreeNode* root, int k) {
    vector<TreeNode*> path;
    TreeNode* at = root;
    while (true) {
      for (; at != nullptr; at = at->left) path.push_back(at);
      at = path.back();
      path.pop_back();
      if (--k == 0) return at->val;
      at = at->right;
    }
  }
};
