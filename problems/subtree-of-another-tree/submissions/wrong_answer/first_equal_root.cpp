// Compares only at the first node that has the value of subRoot's root. [edge]
class Solution {
  bool same(TreeNode* a, TreeNode* b) {
    if (a == nullptr || b == nullptr) return a == b;
    return a->val == b->val && same(a->left, b->left) && same(a->right, b->right);
  }

  TreeNode* find(TreeNode* node, int value) {
    if (node == nullptr || node->val == value) return node;
    TreeNode* found = find(node->left, value);
    return found ? found : find(node->right, value);
  }

 public:
  bool isSubtree(TreeNode* root, TreeNode* subRoot) { return same(find(root, subRoot->val), subRoot); }
};
