// Returns whichever of the two lies nearer to the root. [sample]
class Solution {
  int depth(TreeNode* node, const TreeNode* target) {
    int steps = 0;
    for (; node != target; ++steps) node = target->val < node->val ? node->left : node->right;
    return steps;
  }

 public:
  TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
    return depth(root, p) <= depth(root, q) ? p : q;
  }
};
