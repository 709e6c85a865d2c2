// Takes a second node for granted. [edge]
class Solution {
 public:
  void reorderList(ListNode* head) {
    ListNode* slow = head;
    for (ListNode* fast = head->next->next; fast && fast->next; fast = fast->next->next) slow = slow->next;
    ListNode* back = nullptr;
    for (ListNode* node = slow->next; node;) {
      ListNode* following = node->next;
      node->next = back;
      back = node;
      node = following;
    }
    slow->next = nullptr;
    while (back) {
      ListNode* following = back->next;
      back->next = head->next;
      head->next = back;
      head = back->next ? back->next : back;
      back = following;
    }
  }
};
