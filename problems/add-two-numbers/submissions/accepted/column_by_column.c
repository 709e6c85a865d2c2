// Adds column by column with a carry. O(n + m) time, O(1) space beside the result.
struct ListNode* addTwoNumbers(struct ListNode* l1, struct ListNode* l2) {
    struct ListNode* head = NULL;
    struct ListNode** link = &head;
    int carry = 0;
    while (l1 || l2 || carry) {
        if (l1) {
            carry += l1->val;
            l1 = l1->next;
        }
        if (l2) {
            carry += l2->val;
            l2 = l2->next;
        }
        struct ListNode* node = malloc(sizeof(struct ListNode));
        node->val = carry % 10;
        node->next = NULL;
        *link = node;
        link = &node->next;
        carry /= 10;
    }
    return head;
}
