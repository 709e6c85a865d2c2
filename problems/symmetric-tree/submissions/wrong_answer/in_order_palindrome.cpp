// Takes a tree whose values in order read the same from both ends for symmetric. [edge]
class Solution {
  void collect(TreeNode* node, vector<int>& values) {
    if (node == nullptr) return;
    collect(node->left, values);
    values.push_back(node->val);
    collect(node->right, values);
  }

 public:
  bool isSymmetric(TreeNode* root) {
    vector<int> values;
    collect(root, values);
    return equal(values.begin(), values.end(), values.rbegin());
  }
};
