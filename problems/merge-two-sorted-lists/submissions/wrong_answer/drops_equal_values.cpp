// Keeps only one of two equal values, as a union of sets would. [sample]
class Solution {
 public:
  ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
    set<int> values;
    for (; list1; list1 = list1->next) values.insert(list1->val);
    for (; list2; list2 = list2->next) values.insert(list2->val);
    ListNode* head = nullptr;
    for (auto it = values.rbegin(); it != values.rend(); ++it) head = new ListNode(*it, head);
    return head;
  }
};
