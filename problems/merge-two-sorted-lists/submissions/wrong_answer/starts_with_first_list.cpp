// Takes for granted that the head of list1 is the smallest node of all. [edge]
class Solution {
 public:
  ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
    if (!list1) return list2;
    ListNode* head = list1;
    ListNode* tail = head;
    list1 = list1->next;
    while (list1 && list2) {
      if (list1->val <= list2->val) {
        tail->next = list1;
        list1 = list1->next;
      } else {
        tail->next = list2;
        list2 = list2->next;
      }
      tail = tail->next;
    }
    tail->next = list1 ? list1 : list2;
    return head;
  }
};
