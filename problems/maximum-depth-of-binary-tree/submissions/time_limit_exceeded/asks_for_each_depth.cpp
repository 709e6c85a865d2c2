// Asks for one depth after the other, from the root, whether it has a node. O(n h) time. [large]
class Solution {
  bool reaches(TreeNode* node, int depth) {
    if (node == nullptr) return false;
    return depth == 1 || reaches(node->left, depth - 1) || reaches(node->right, depth - 1);
  }

 public:
  int maxDepth(TreeNode* root) {
    int depth = 0;
    while (reaches(root, depth + 1)) ++depth;
    return depth;
  }
};
