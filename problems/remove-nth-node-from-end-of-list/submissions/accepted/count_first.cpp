// Counts the nodes, then walks to the link that leads to the one in question. O(size) time, O(1) space.
class Solution {
 public:
  ListNode* removeNthFromEnd(ListNode* head, int n) {
    int size = 0;
    for (ListNode* node = head; node; node = node->next) ++size;
    ListNode** link = &head;
    for (int i = n; i < size; ++i) link = &(*link)->next;
    *link = (*link)->next;
    return head;
  }
};
