// Takes the roots from the front of the pre-order array but builds the right subtree first. [edge]
class Solution {
  unordered_map<int, int> place_;
  int next_ = 0;

  TreeNode* build(const vector<int>& preorder, int low, int high) {
    if (low >= high || next_ >= preorder.size()) return nullptr;
    TreeNode* node = new TreeNode(preorder[next_++]);
    const int middle = place_[node->val];
    node->right = build(preorder, middle + 1, high);
    node->left = build(preorder, low, middle);
    return node;
  }

 public:
  TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
    for (int i = 0; i < inorder.size(); ++i) place_[inorder[i]] = i;
    return build(preorder, 0, inorder.size());
  }
};
