// Each copy behind its original, then taken apart. O(n) time, O(1) space besides the copies.
struct Node* copyRandomList(struct Node* head) {
    for (struct Node* node = head; node; node = node->next->next) {
        struct Node* copy = malloc(sizeof(struct Node));
        copy->val = node->val;
        copy->next = node->next;
        node->next = copy;
    }
    for (struct Node* node = head; node; node = node->next->next) node->next->random = node->random ? node->random->next : NULL;
    struct Node* copied = head ? head->next : NULL;
    for (struct Node* node = head; node; node = node->next) {
        struct Node* copy = node->next;
        node->next = copy->next;
        copy->next = node->next ? node->next->next : NULL;
    }
    return copied;
}
