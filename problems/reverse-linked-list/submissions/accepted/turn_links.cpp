// Turns one link after the other. O(n) time, O(1) space.
class Solution {
 public:
  ListNode* reverseList(ListNode* head) {
    ListNode* previous = nullptr;
    while (head) {
      ListNode* following = head->next;
      head->next = previous;
      previous = head;
      head = following;
    }
    return previous;
  }
};
