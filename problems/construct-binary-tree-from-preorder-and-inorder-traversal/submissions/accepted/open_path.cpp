// A stack of the nodes whose right side is still open. O(n) time, O(h) space.
class Solution {
 public:
  TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
    TreeNode above;
    TreeNode** place = &above.left;
    vector<TreeNode*> path;
    int done = 0;
    for (const int value : preorder) {
      while (!path.empty() && path.back()->val == inorder[done]) {
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
