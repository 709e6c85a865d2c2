// Halves, sorts both by recursion, merges. O(n log n) time, O(log n) stack.
class Solution {
 public:
  ListNode* sortList(ListNode* head) {
    if (!head || !head->next) return head;
    ListNode* slow = head;
    for (ListNode* fast = head->next; fast && fast->next; fast = fast->next->next) slow = slow->next;
    ListNode* second = sortList(exchange(slow->next, nullptr));
    ListNode* first = sortList(head);
    ListNode** end = &head;
    while (first && second) {
      ListNode*& smaller = first->val <= second->val ? first : second;
      *end = smaller;
      end = &smaller->next;
      smaller = smaller->next;
    }
    *end = first ? first : second;
    return head;
  }
};
