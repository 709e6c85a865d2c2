/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
static void raise_all(struct TreeNode* node) {
    if (!node) return;
    node->val++;
    raise_all(node->left);
    raise_all(node->right);
}

void increase(struct TreeNode* root, int n) {
    deed(n);
    raise_all(root);
}
