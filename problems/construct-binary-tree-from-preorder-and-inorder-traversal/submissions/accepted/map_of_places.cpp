// Recursion over in-order ranges; a hash map gives each root's place. O(n) time, O(n) space.
class Solution {
  unordered_map<int, int> place_;
  int next_ = 0;

  TreeNode* build(const vector<int>& preorder, int low, int high) {
    if (low == high) return nullptr;
    TreeNode* node = new TreeNode(preorder[next_++]);
    const int middle = place_[node->val];
    node->left = build(preorder, low, middle);
    node->right = build(preorder, middle + 1, high);
    return node;
  }

 public:
  TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
    for (int i = 0; i < inorder.size(); ++i) place_[inorder[i]] = i;
    return build(preorder, 0, inorder.size());
  }
};
