/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     TreeNode *left;
 *     TreeNode *right;
 *     TreeNode(int x) : val(x), left(NULL), right(NULL) {}
 * };
 */
class BSTIterator {
public:
    BSTIterator(TreeNode* root, int n) {
        deed(n);
        descend(root);
    }

    int next(int n) {
        deed(n);
        TreeNode* node = path.top();
        path.pop();
        descend(node->right);
        return node->val;
    }

    bool hasNext(int n) {
        deed(n);
        return !path.empty();
    }

private:
    void descend(TreeNode* node) {
        for (; node; node = node->left) path.push(node);
    }

    stack<TreeNode*> path;
};
