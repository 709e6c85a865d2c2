// Walks to the last node for every other place. O(n^2) time. [large]
class Solution {
 public:
  void reorderList(ListNode* head) {
    while (head->next && head->next->next) {
      ListNode* before = head;
      while (before->next->next) before = before->next;
      ListNode* last = before->next;
      before->next = nullptr;
      last->next = head->next;
      head->next = last;
      head = last->next;
    }
  }
};
