// Looks k nodes ahead, then reverses the links of the group. O(n) time, O(1) space.
class Solution {
 public:
  ListNode* reverseKGroup(ListNode* head, int k) {
    ListNode** link = &head;
    while (true) {
      ListNode* behind = *link;
      for (int i = 0; i < k; ++i) {
        if (!behind) return head;
        behind = behind->next;
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
