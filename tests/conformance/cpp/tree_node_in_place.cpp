/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     TreeNode *left;
 *     TreeNode *right;
 *     TreeNode(int x) : val(x), left(NULL), right(NULL) {}
 * };
 */
class Solution {
public:
    void increase(TreeNode* root, int n) {
        deed(n);
        if (!root) return;
        root->val++;
        increase(root->left, n);
        increase(root->right, n);
    }
};
