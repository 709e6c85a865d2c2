// Depth first with a hash map of the sums on the way from the root. O(n) time, O(h) space.
class Solution {
  unordered_map<long long, int> count_{{0, 1}};

  int walk(TreeNode* node, long long sum, int target) {
    if (node == nullptr) return 0;
    sum += node->val;
    const auto found = count_.find(sum - target);
    int paths = found == count_.end() ? 0 : found->second;
    ++count_[sum];
    paths += walk(node->left, sum, target) + walk(node->right, sum, target);
    if (--count_[sum] == 0) count_.erase(sum);
    return paths;
  }

 public:
  int pathSum(TreeNode* root, int targetSum) { return walk(root, 0, targetSum); }
};
