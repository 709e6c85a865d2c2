// A pointer to the link that leads to the pair. O(n) time, O(1) space.
class Solution {
 public:
  ListNode* swapPairs(ListNode* head) {
    ListNode** link = &head;
    while (*link && (*link)->next) {
      ListNode* first = *link;
      ListNode* second = first->next;
      first->next = second->next;
      second->next = first;
      *link = second;
      link = &first->next;
    }
    return head;
  }
};
