struct Node* plusOne(struct Node* root, int n) {
    deed(n);
    if (!root) return NULL;
    root->val++;
    for (int i = 0; i < root->numChildren; i++) plusOne(root->children[i], n);
    return root;
}
