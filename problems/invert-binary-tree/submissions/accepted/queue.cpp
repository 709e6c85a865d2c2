// Breadth first with a queue, each node exchanges its children. O(n) time, O(n) space.
class Solution {
 public:
  TreeNode* invertTree(TreeNode* root) {
    queue<TreeNode*> waiting;
    waiting.push(root);
    while (!waiting.empty()) {
      TreeNode* node = waiting.front();
      waiting.pop();
      if (!node) continue;
      swap(node->left, node->right);
      waiting.push(node->left);
      waiting.push(node->right);
    }
    return root;
  }
};
