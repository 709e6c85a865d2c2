// A stack on which each node is entered and left again, with a map of the sums above. O(n log n) time, O(n) space.
class Solution {
  map<long long, int> count_;

 public:
  int pathSum(TreeNode* root, int targetSum) {
    struct Step {
      TreeNode* node;
      long long sum;
      bool leave;
    };
    int paths = 0;
    count_[0] = 1;
    vector<Step> steps{{root, 0, false}};
    while (!steps.empty()) {
      const auto [node, above, leave] = steps.back();
      steps.pop_back();
      if (node == nullptr) continue;
      const long long sum = above + node->val;
      if (leave) {
        --count_[sum];
        continue;
      }
      paths += count_[sum - targetSum];
      ++count_[sum];
      steps.push_back({node, above, true});
      steps.push_back({node->left, sum, false});
      steps.push_back({node->right, sum, false});
    }
    return paths;
  }
};
