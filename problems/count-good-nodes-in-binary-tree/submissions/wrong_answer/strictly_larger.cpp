// Does not count a node whose value stands above it already. [edge]
class Solution {
  int count(TreeNode* node, int largest) {
    if (node == nullptr) return 0;
    const int good = node->val > largest ? 1 : 0;
    largest = max(largest, node->val);
    return good + count(node->left, largest) + count(node->right, largest);
  }

 public:
  int goodNodes(TreeNode* root) { return count(root, INT_MIN); }
};
