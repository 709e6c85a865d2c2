// Looks through a whole subtree at every step down. O(n * h). [large]
class Solution {
  bool holds(TreeNode* node, const TreeNode* target) {
    vector<TreeNode*> waiting{node};
    while (!waiting.empty()) {
      TreeNode* at = waiting.back();
      waiting.pop_back();
      if (at == nullptr) continue;
      if (at == target) return true;
      waiting.push_back(at->left);
      waiting.push_back(at->right);
    }
    return false;
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
