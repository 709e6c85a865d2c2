// Counts, then moves node after node to the front of its group. O(n) time, O(1) space.
class Solution {
 public:
  ListNode* reverseKGroup(ListNode* head, int k) {
    int left = 0;
    for (ListNode* node = head; node; node = node->next) ++left;
    ListNode** link = &head;
    for (; left >= k; left -= k) {
      ListNode* last = *link;
      for (int i = 1; i < k; ++i) {
        ListNode* moved = last->next;
        last->next = moved->next;
        moved->next = *link;
        *link = moved;
      }
      link = &last->next;
    }
    return head;
  }
};
