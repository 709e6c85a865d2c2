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
    TreeNode* invertTree(TreeNode* root, int n) {
        deed(n);
        if (!root) return nullptr;
        swap(root->left, root->right);
        invertTree(root->left, n);
        invertTree(root->right, n);
        return root;
    }
};
