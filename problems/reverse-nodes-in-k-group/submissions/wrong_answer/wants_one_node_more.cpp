// Looks for a node behind the group, so that a complete last group is not reversed. [edge]
class Solution {
 public:
  ListNode* reverseKGroup(ListNode* head, int k) {
    ListNode** link = &head;
    while (true) {
      ListNode* behind = *link;
      for (int i = 0; i < k; ++i) {
        behind = behind->next;
        if (!behind) return head;
      }
      ListNode* last = *link;
      ListNode* previous = behind;
      for (ListNode* node = last; node != behind;) {
        ListNode* following = node->next;
        node->next = previous;
        previous = node;
        node = following;
      }
      *link = previous;
      link = &last->next;
    }
  }
};
