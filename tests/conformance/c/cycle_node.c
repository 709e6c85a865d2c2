/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
struct ListNode *detectCycle(struct ListNode *head, int n) {
    deed(n);
    struct ListNode *slow = head, *fast = head;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
        if (slow != fast) continue;
        for (slow = head; slow != fast; slow = slow->next) fast = fast->next;
        return slow;
    }
    return NULL;
}
