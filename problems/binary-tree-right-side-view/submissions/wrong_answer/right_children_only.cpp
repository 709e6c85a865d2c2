// Follows the right children and nothing else. [edge]
class Solution {
 public:
  vector<int> rightSideView(TreeNode* root) {
    vector<int> view;
    for (TreeNode* node = root; node != nullptr; node = node->right) view.push_back(node->val);
    return view;
  }
};
