// Ends the walk as soon as the first tree has no node, and forgets to ask about the other one. [edge]
class Solution {
 public:
  bool isSameTree(TreeNode* p, TreeNode* q) {
    if (p == nullptr) return true;
    if (q == nullptr) return false;
    return p->val == q->val && isSameTree(p->left, q->left) && isSameTree(p->right, q->right);
  }
};
