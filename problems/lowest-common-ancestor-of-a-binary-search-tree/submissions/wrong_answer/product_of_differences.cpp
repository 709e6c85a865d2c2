// Compares sides by the sign of a product, which does not fit into an int. [edge]
class Solution {
 public:
  TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
    while (true) {
      const unsigned product = static_cast<unsigned>(p->val - root->val) * static_cast<unsigned>(q->val - root->val);
      if (static_cast<int>(product) <= 0) return root;
      TreeNode* next = p->val < root->val ? root->left : root->right;
      if (next == nullptr) return root;
      root = next;
    }
  }
};
