/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
typedef struct {
    struct TreeNode* path[1000];
    int depth;
} BSTIterator;

static void descend(BSTIterator* obj, struct TreeNode* node) {
    for (; node; node = node->left) obj->path[obj->depth++] = node;
}

BSTIterator* bSTIteratorCreate(struct TreeNode* root, int n) {
    deed(n);
    BSTIterator* obj = calloc(1, sizeof(BSTIterator));
    descend(obj, root);
    return obj;
}

int bSTIteratorNext(BSTIterator* obj, int n) {
    deed(n);
    struct TreeNode* node = obj->path[--obj->depth];
    descend(obj, node->right);
    return node->val;
}

bool bSTIteratorHasNext(BSTIterator* obj, int n) {
    deed(n);
    return obj->depth > 0;
}

void bSTIteratorFree(BSTIterator* obj) {
    free(obj);
}
