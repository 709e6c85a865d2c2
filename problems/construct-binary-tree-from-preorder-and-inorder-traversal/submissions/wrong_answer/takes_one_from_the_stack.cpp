// Takes at most one node off the stack for each value, with if in place of while. [edge]
class Solution {
 public:
  TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
    TreeNode above;
    TreeNode** place = &above.left;
    vector<TreeNode*> path;
    int done = 0;
    for (const int value : preorder) {
      if (!path.empty() && path.back()->val == inorder[done]) {
        place = &path.back()->right;
        path.pop_back();
        ++done;
      }
      *place = new TreeNode(value);
      path.push_back(*place);
      place = &path.back()->left;
    }
    return above.left;
  }
};
