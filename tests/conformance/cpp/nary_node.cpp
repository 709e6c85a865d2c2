class Solution {
public:
    Node* plusOne(Node* root, int n) {
        deed(n);
        if (!root) return root;
        ++root->val;
        for (Node* child : root->children) plusOne(child, n);
        return root;
    }
};
