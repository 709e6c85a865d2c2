// Breadth first; each row is filled from its beginning or from its end. O(n) time, O(n) space.
int** zigzagLevelOrder(struct TreeNode* root, int* returnSize, int** returnColumnSizes) {
    static struct TreeNode* queue[2001];
    int** rows = malloc(2001 * sizeof(int*));
    *returnColumnSizes = malloc(2001 * sizeof(int));
    *returnSize = 0;
    int first = 0, end = 0;
    if (root) queue[end++] = root;
    while (first < end) {
        int width = end - first;
        int* row = malloc(width * sizeof(int));
        for (int i = 0; i < width; i++) {
            struct TreeNode* node = queue[first++];
            row[*returnSize % 2 ? width - 1 - i : i] = node->val;
            if (node->left) queue[end++] = node->left;
            if (node->right) queue[end++] = node->right;
        }
        rows[*returnSize] = row;
        (*returnColumnSizes)[(*returnSize)++] = width;
    }
    return rows;
}
