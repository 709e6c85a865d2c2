// Takes the root's place in the whole array for the length of its left subtree. [edge]
class Solution {
  unordered_map<int, int> place_;

  TreeNode* build(const vector<int>& preorder, int first, int low, int high) {
    if (low > high) return nullptr;
    TreeNode* node = new TreeNode(preorder.at(first));
    const int middle = place_[node->val];
    node->left = build(preorder, first + 1, low, middle - 1);
    node->right = build(preorder, first + middle + 1, middle + 1, high);
    return node;
  }

 public:
  TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
    for (int i = 0; i < inorder.size(); ++i) place_[inorder[i]] = i;
    return build(preorder, 0, 0, inorder.size() - 1);
  }
};
