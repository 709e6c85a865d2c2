// Goes on to the right children only where there is a left child. [edge]
class Solution {
 public:
  bool isSameTree(TreeNode* p, TreeNode* q) {
    if (p == nullptr || q == nullptr) return p == q;
    if (p->val != q->val) return false;
    if (p->left == nullptr) return q->left == nullptr;
    return isSameTree(p->left, q->left) && isSameTree(p->right, q->right);
  }
};
