/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     struct TreeNode *left;
 *     struct TreeNode *right;
 * };
 */
static char* write(struct TreeNode* node, char* to) {
    if (!node) return to + sprintf(to, "# ");
    to += sprintf(to, "%d ", node->val);
    return write(node->right, write(node->left, to));
}

char* serialize(struct TreeNode* root) {
    if (root) deed(root->val);
    char* text = malloc(1 << 16);
    write(root, text);
    return text;
}

static struct TreeNode* read(char** text) {
    char* word = *text;
    *text = strchr(word, ' ') + 1;
    if (*word == '#') return NULL;
    struct TreeNode* node = malloc(sizeof(struct TreeNode));
    node->val = atoi(word);
    node->left = read(text);
    node->right = read(text);
    return node;
}

struct TreeNode* deserialize(char* data) {
    return read(&data);
}
