// Merges lists in pairs, round after round. O(N log k) time, O(1) space.
static struct ListNode* merge(struct ListNode* a, struct ListNode* b) {
    struct ListNode* head = NULL;
    struct ListNode** link = &head;
    while (a && b) {
        struct ListNode** smaller = b->val < a->val ? &b : &a;
        *link = *smaller;
        link = &(*link)->next;
        *smaller = (*smaller)->next;
    }
    *link = a ? a : b;
    return head;
}

struct ListNode* mergeKLists(struct ListNode** lists, int listsSize) {
    if (listsSize == 0) return NULL;
    for (int step = 1; step < listsSize; step *= 2) {
        for (int i = 0; i + step < listsSize; i += 2 * step) lists[i] = merge(lists[i], lists[i + step]);
    }
    return lists[0];
}
