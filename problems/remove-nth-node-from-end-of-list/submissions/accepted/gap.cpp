// Two pointers, n nodes apart. O(size) time, O(1) space.
class Solution {
 public:
  ListNode* removeNthFromEnd(ListNode* head, int n) {
    ListNode placeholder;
    placeholder.next = head;
    ListNode* back = &placeholder;
    ListNode* front = &placeholder;
    while (n--) front = front->next;
    while (front->next) {
      front = front->next;
      back = back->next;
    }
    back->next = back->next->next;
    return placeholder.next;
  }
};
