// Recursion on the smaller head. O(n + m) time, O(n + m) stack.
class Solution {
 public:
  ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
    if (!list1 || (list2 && list2->val < list1->val)) swap(list1, list2);
    if (list1) list1->next = mergeTwoLists(list1->next, list2);
    return list1;
  }
};
