// Weaves both halves without reversing the second one. [sample]
class Solution {
 public:
  void reorderList(ListNode* head) {
    ListNode* slow = head;
    for (ListNode* fast = head->next; fast && fast->next; fast = fast->next->next) slow = slow->next;
    ListNode* back = slow->next;
    slow->next = nullptr;
    while (back) {
      ListNode* following = back->next;
      back->next = head->next;
      head->next = back;
      head = back->next;
      back = following;
    }
  }
};
