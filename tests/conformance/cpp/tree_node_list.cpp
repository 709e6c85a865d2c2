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
    vector<TreeNode*> children(TreeNode* root, int n) {
        deed(n);
        vector<TreeNode*> result;
        if (root && root->left) result.push_back(root->left);
        if (root && root->right) result.push_back(root->right);
        return result;
    }
};
