// Swaps the ends of each group and leaves what is between them. [edge]
class Solution {
 public:
  ListNode* reverseKGroup(ListNode* head, int k) {
    ListNode* node = head;
    while (node) {
      ListNode* first = node;
      ListNode* last = node;
      for (int i = 1; i < k && last; ++i) last = last->next;
      if (!last) break;
      swap(first->val, last->val);
      node = last->next;
    }
    return head;
  }
};
