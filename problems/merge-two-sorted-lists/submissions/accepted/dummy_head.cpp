// Iterative merge behind a placeholder node. O(n + m) time, O(1) space.
class Solution {
 public:
  ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
    ListNode placeholder;
    ListNode* tail = &placeholder;
    while (list1 && list2) {
      if (list2->val < list1->val) swap(list1, list2);
      tail->next = list1;
      tail = list1;
      list1 = list1->next;
    }
    tail->next = list1 ? list1 : list2;
    return placeholder.next;
  }
};
