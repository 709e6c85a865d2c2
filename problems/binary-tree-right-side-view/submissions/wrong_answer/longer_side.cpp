// Takes the whole view of the deeper side, in place of its lower part only. [edge]
class Solution {
 public:
  vector<int> rightSideView(TreeNode* root) {
    if (root == nullptr) return {};
    vector<int> view{root->val};
    const vector<int> right = rightSideView(root->right);
    const vector<int> left = rightSideView(root->left);
    const vector<int>& longer = left.size() > right.size() ? left : right;
    view.insert(view.end(), longer.begin(), longer.end());
    return view;
  }
};
