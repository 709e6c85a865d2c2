// Has no node before the head, and leaves the list as it is when the head should go. [edge]
class Solution {
 public:
  ListNode* removeNthFromEnd(ListNode* head, int n) {
    ListNode* front = head;
    ListNode* back = head;
    for (int i = 0; i < n && front; ++i) front = front->next;
    if (!front) return head;
    while (front->next) {
      front = front->next;
      back = back->next;
    }
    back->next = back->next->next;
    return head;
  }
};
