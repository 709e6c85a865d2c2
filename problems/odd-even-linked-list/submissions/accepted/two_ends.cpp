// Hangs each node to the end of one of two lists, and joins them. O(n) time, O(1) space.
class Solution {
 public:
  ListNode* oddEvenList(ListNode* head) {
    ListNode* odds = nullptr;
    ListNode* evens = nullptr;
    ListNode** end = &odds;
    ListNode** other = &evens;
    for (; head; head = head->next) {
      *end = head;
      end = &head->next;
      swap(end, other);
    }
    *end = nullptr;  // the other end is the last node of all
    ListNode** link = &odds;
    while (*link) link = &(*link)->next;
    *link = evens;
    return odds;
  }
};
