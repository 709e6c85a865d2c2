// Walks in order with a stack of its own; the values must strictly grow. O(n) time, O(h) space.
class Solution {
 public:
  bool isValidBST(TreeNode* root) {
    vector<TreeNode*> path;
    TreeNode* before = nullptr;
    TreeNode* at = root;
    while (at != nullptr || !path.empty()) {
      while (at != nullptr) {
        path.push_back(at);
        at = at->left;
      }
      at = path.back();
      path.pop_back();
      if (before != nullptr && before->val >= at->val) return false;
      before = at;
      at = at->right;
    }
    return true;
  }
};
