// Supposes that p is the smaller one of the two. [sample]
class Solution {
 public:
  TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
    TreeNode* last = root;
    while (root != nullptr && !(p->val <= root->val && root->val <= q->val)) {
      last = root;
      root = q->val < root->val ? root->left : root->right;
    }
    return root == nullptr ? last : root;
  }
};
