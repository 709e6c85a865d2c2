// Tests the children for null but never the roots. [edge]
class Solution {
 public:
  bool isSameTree(TreeNode* p, TreeNode* q) {
    if (p->val != q->val) return false;
    if ((p->left == nullptr) != (q->left == nullptr)) return false;
    if ((p->right == nullptr) != (q->right == nullptr)) return false;
    if (p->left != nullptr && !isSameTree(p->left, q->left)) return false;
    return p->right == nullptr || isSameTree(p->right, q->right);
  }
};
