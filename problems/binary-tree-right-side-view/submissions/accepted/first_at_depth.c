// Depth first, right before left; the first node at each depth is seen. O(n) time, O(h) space.
static void walk(struct TreeNode* node, int depth, int* view, int* size) {
    if (!node) return;
    if (depth == *size) view[(*size)++] = node->val;
    walk(node->right, depth + 1, view, size);
    walk(node->left, depth + 1, view, size);
}

int* rightSideView(struct TreeNode* root, int* returnSize) {
    int* view = malloc(100 * sizeof(int));
    *returnSize = 0;
    walk(root, 0, view, returnSize);
    return view;
}
