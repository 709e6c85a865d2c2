// Goes to both children of every node that is no leaf. [sample]
class Solution {
  int count(TreeNode* node, int largest) {
    const int good = node->val >= largest ? 1 : 0;
    largest = max(largest, node->val);
    if (!node->left && !node->right) return good;
    return good + count(node->left, largest) + count(node->right, largest);
  }

 public:
  int goodNodes(TreeNode* root) { return count(root, root->val); }
};
