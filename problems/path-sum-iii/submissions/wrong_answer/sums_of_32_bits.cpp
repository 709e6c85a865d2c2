// Adds up in 32 bits, where sums come round to the target. [edge]
class Solution {
  unordered_map<unsigned, int> count_{{0, 1}};

  int walk(TreeNode* node, unsigned sum, int target) {
    if (node == nullptr) return 0;
    sum += static_cast<unsigned>(node->val);
    int paths = count_[sum - static_cast<unsigned>(target)];
    ++count_[sum];
    paths += walk(node->left, sum, target) + walk(node->right, sum, target);
    --count_[sum];
    return paths;
  }

 public:
  int pathSum(TreeNode* root, int targetSum) { return walk(root, 0, targetSum); }
};
