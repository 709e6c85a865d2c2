// Asks at each step anew which side holds the two nodes. O(n h) time. [large]
class Solution {
  bool holds(TreeNode* node, TreeNode* wanted) {
    if (node == nullptr) return false;
    return node == wanted || holds(node->left, wanted) || holds(node->right, wanted);
  }

 public:
  TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
    while (true) {
      if (holds(root->left, p) && holds(root->left, q)) {
        root = root->left;
      } else if (holds(root->right, p) && holds(root->right, q)) {
        root = root->right;
      } else {
        return root;
      }
    }
  }
};
