// A stack of pairs of nodes that are still to be compared. O(n) time, O(h) space.
class Solution {
 public:
  bool isSameTree(TreeNode* p, TreeNode* q) {
    vector<pair<TreeNode*, TreeNode*>> waiting{{p, q}};
    while (!waiting.empty()) {
      const auto [a, b] = waiting.back();
      waiting.pop_back();
      if (a == b) continue;
      if (!a || !b || a->val != b->val) return false;
      waiting.push_back({a->left, b->left});
      waiting.push_back({a->right, b->right});
    }
    return true;
  }
};
