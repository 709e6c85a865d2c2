// All nodes in an array, taken from both ends by turns. O(n) time and space.
void reorderList(struct ListNode* head) {
    int size = 0;
    for (struct ListNode* node = head; node; node = node->next) size++;
    struct ListNode** nodes = malloc(size * sizeof(struct ListNode*));
    for (int i = 0; i < size; i++, head = head->next) nodes[i] = head;
    int first = 0, last = size - 1;
    while (first < last) {
        nodes[first++]->next = nodes[last];
        nodes[last--]->next = nodes[first];
    }
    nodes[first]->next = NULL;
    free(nodes);
}
