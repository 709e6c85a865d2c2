// Depth-first, a copy for each value met. O(V + E) time, O(V) space.
static struct Node* copyOf(struct Node* node, struct Node** copies) {
    if (copies[node->val]) return copies[node->val];
    struct Node* copy = copies[node->val] = malloc(sizeof(struct Node));
    copy->val = node->val;
    copy->numNeighbors = node->numNeighbors;
    copy->neighbors = malloc(node->numNeighbors * sizeof(struct Node*));
    for (int i = 0; i < node->numNeighbors; i++) copy->neighbors[i] = copyOf(node->neighbors[i], copies);
    return copy;
}

struct Node* cloneGraph(struct Node* s) {
    struct Node* copies[101] = {NULL};
    return s ? copyOf(s, copies) : NULL;
}
