// Inserts each node into a sorted list, from its head. O(n^2) time. [large]
class Solution {
 public:
  ListNode* sortList(ListNode* head) {
    ListNode placeholder;
    while (head) {
      ListNode* taken = head;
      head = head->next;
      ListNode* before = &placeholder;
      while (before->next && before->next->val < taken->val) before = before->next;
      taken->next = before->next;
      before->next = taken;
    }
    return placeholder.next;
  }
};
