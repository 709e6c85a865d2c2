// Gives equal subtrees the same number; those of subRoot must bring nothing new. O((n + m) log(n + m)) time, O(n + m) space.
class Solution {
  map<tuple<int, int, int>, int> number_;

  int number(TreeNode* node) {
    if (node == nullptr) return -1;
    const int left = number(node->left);
    const int right = number(node->right);
    return number_.try_emplace({node->val, left, right}, number_.size()).first->second;
  }

 public:
  bool isSubtree(TreeNode* root, TreeNode* subRoot) {
    number(root);
    const size_t known = number_.size();
    number(subRoot);
    return number_.size() == known;
  }
};
