// Inserts while walking, and steps over what was inserted. O(n log m) time, O(1) space.
struct ListNode* insertGreatestCommonDivisors(struct ListNode* head) {
    struct ListNode* node = head;
    while (node->next) {
        struct ListNode* following = node->next;
        int a = node->val, b = following->val;
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        struct ListNode* added = malloc(sizeof(struct ListNode));
        added->val = a;
        added->next = following;
        node->next = added;
        node = following;
    }
    return head;
}
