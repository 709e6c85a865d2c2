// Writes down all parents beside a list of the nodes, then climbs. O(n) time, O(n) space.
struct TreeNode* lowestCommonAncestor(struct TreeNode* root, struct TreeNode* p, struct TreeNode* q) {
    struct TreeNode** nodes = malloc(100001 * sizeof(struct TreeNode*));
    int* parent = malloc(100001 * sizeof(int));
    int size = 0, a = -1, b = -1;
    nodes[size] = root;
    parent[size++] = -1;
    for (int i = 0; i < size; i++) {
        struct TreeNode* children[2] = {nodes[i]->left, nodes[i]->right};
        for (int side = 0; side < 2; side++) {
            if (!children[side]) continue;
            nodes[size] = children[side];
            parent[size++] = i;
        }
        if (nodes[i] == p) a = i;
        if (nodes[i] == q) b = i;
    }
    while (a != b) {
        if (a > b) a = parent[a];
        else b = parent[b];
    }
    struct TreeNode* found = nodes[a];
    free(nodes);
    free(parent);
    return found;
}
