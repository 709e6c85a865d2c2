// Breadth first, but the whole walk ends at the first missing child. [edge]
class Solution {
 public:
  TreeNode* invertTree(TreeNode* root) {
    queue<TreeNode*> waiting;
    waiting.push(root);
    while (waiting.front()) {
      TreeNode* node = waiting.front();
      waiting.pop();
      swap(node->left, node->right);
      waiting.push(node->left);
      waiting.push(node->right);
    }
    return root;
  }
};
