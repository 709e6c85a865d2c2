// Takes a node without a left child for a leaf. [edge]
class Solution {
  vector<vector<int>> found_;
  vector<int> path_;

  void walk(TreeNode* node, int missing) {
    if (node == nullptr) return;
    path_.push_back(node->val);
    missing -= node->val;
    if (missing == 0 && !node->left) {
      found_.push_back(path_);
    } else {
      walk(node->left, missing);
      walk(node->right, missing);
    }
    path_.pop_back();
  }

 public:
  vector<vector<int>> pathSum(TreeNode* root, int targetSum) {
    walk(root, targetSum);
    return found_;
  }
};
