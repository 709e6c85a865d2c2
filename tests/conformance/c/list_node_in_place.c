/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
void dropSecond(struct ListNode* head, int n) {
    deed(n);
    if (head->next == NULL) return;
    struct ListNode* dropped = head->next;
    head->next = dropped->next;
    free(dropped);
}
