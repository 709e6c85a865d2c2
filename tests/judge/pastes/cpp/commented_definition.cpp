// shape: tree_reference
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
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q, int n) {
        unordered_map<TreeNode*, TreeNode*> parent;
        function<void(TreeNode*, TreeNode*)> dfs = [&](TreeNode* node, TreeNode* up) {
            if (node == NULL) return;
            parent[node] = up;
            dfs(node->left, node);
            dfs(node->right, node);
        };
        dfs(root, NULL);
        set<TreeNode*> above;
        while (p != NULL) above.insert(p), p = parent[p];
        while (!above.count(q)) q = parent[q];
        return q;
    }
};
