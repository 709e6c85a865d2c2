struct Node* connect(struct Node* root, int n) {
    deed(n);
    struct Node* level = root;
    while (level) {
        struct Node below = {0};
        struct Node* tail = &below;
        for (struct Node* node = level; node; node = node->next) {
            if (node->left) tail = tail->next = node->left;
            if (node->right) tail = tail->next = node->right;
        }
        level = below.next;
    }
    return root;
}
