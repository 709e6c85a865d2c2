// Reverses the rest first, then hangs the head behind it. O(n) time, O(n) stack.
class Solution {
 public:
  ListNode* reverseList(ListNode* head) {
    if (!head || !head->next) return head;
    ListNode* reversed = reverseList(head->next);
    head->next->next = head;
    head->next = nullptr;
    return reversed;
  }
};
