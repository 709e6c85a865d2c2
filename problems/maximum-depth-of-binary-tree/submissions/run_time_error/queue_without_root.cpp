// Takes the root from the queue without asking whether there is one. [edge]
class Solution {
 public:
  int maxDepth(TreeNode* root) {
    queue<TreeNode*> waiting{{root}};
    int depth = 0;
    for (; !waiting.empty(); ++depth) {
      for (int left = waiting.size(); left > 0; --left) {
        TreeNode* node = waiting.front();
        waiting.pop();
        if (node->left) waiting.push(node->left);
        if (node->right) waiting.push(node->right);
      }
    }
    return depth;
  }
};
