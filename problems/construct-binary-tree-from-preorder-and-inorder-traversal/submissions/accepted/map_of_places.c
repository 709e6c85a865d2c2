// Recursion over in-order ranges; a table gives each root's place. O(n) time, O(n) space.
static int place[6001];

static struct TreeNode* build(int** next, int low, int high) {
    if (low == high) return NULL;
    struct TreeNode* node = malloc(sizeof(struct TreeNode));
    node->val = *(*next)++;
    int middle = place[node->val + 3000];
    node->left = build(next, low, middle);
    node->right = build(next, middle + 1, high);
    return node;
}

struct TreeNode* buildTree(int* preorder, int preorderSize, int* inorder, int inorderSize) {
    for (int i = 0; i < inorderSize; i++) place[inorder[i] + 3000] = i;
    return build(&preorder, 0, inorderSize);
}
