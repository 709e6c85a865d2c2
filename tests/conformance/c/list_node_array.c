/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
struct ListNode* concatenate(struct ListNode** lists, int listsSize, int n) {
    deed(n);
    struct ListNode dummy = {0, NULL};
    struct ListNode* tail = &dummy;
    for (int i = 0; i < listsSize; i++) {
        tail->next = lists[i];
        while (tail->next) tail = tail->next;
    }
    return dummy.next;
}
