// Looks k times from the root for the smallest value above the last one. O(k h) time. [large]
class Solution {
 public:
  int kthSmallest(TreeNode* root, int k) {
    int last = -1;
    for (; k > 0; --k) {
      int next = INT_MAX;
      for (TreeNode* node = root; node != nullptr;) {
        if (node->val > last) {
          next = node->val;
          node = node->left;
        } else {
          node = node->right;
        }
      }
      last = next;
    }
    return last;
  }
};
