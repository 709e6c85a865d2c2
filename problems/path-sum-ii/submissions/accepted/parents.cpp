// Breadth first with sums and parents; only paths that fit are written down. O(n) time besides the output, O(n) space.
class Solution {
  struct Step {
    TreeNode* node;
    int sum;
    int before;
  };

 public:
  vector<vector<int>> pathSum(TreeNode* root, int targetSum) {
    vector<vector<int>> found;
    vector<Step> steps;
    auto enter = [&](TreeNode* node, int sum, int before) {
      if (node) steps.push_back({node, sum + node->val, before});
    };
    enter(root, 0, -1);
    for (int i = 0; i < steps.size(); ++i) {
      const auto [node, sum, before] = steps[i];
      enter(node->left, sum, i);
      enter(node->right, sum, i);
      if (node->left || node->right || sum != targetSum) continue;
      vector<int> path;
      for (int at = i; at >= 0; at = steps[at].before) path.push_back(steps[at].node->val);
      reverse(path.begin(), path.end());
      found.push_back(path);
    }
    return found;
  }
};
