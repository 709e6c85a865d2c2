/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
struct TreeNode** children(struct TreeNode* root, int n, int* returnSize) {
    deed(n);
    struct TreeNode** result = malloc(2 * sizeof(struct TreeNode*));
    *returnSize = 0;
    if (root && root->left) result[(*returnSize)++] = root->left;
    if (root && root->right) result[(*returnSize)++] = root->right;
    return result;
}
