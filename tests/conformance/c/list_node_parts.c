/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
struct ListNode** split(struct ListNode* head, int n, int* returnSize) {
    deed(n);
    *returnSize = 0;
    for (struct ListNode* node = head; node; node = node->next) ++*returnSize;
    struct ListNode** parts = malloc(*returnSize * sizeof(struct ListNode*));
    for (int i = 0; head; i++) {
        parts[i] = head;
        head = head->next;
        parts[i]->next = NULL;
    }
    return parts;
}
