// Cuts in the middle, reverses the second half, and weaves both. O(n) time, O(1) space.
class Solution {
 public:
  void reorderList(ListNode* head) {
    ListNode* slow = head;
    for (ListNode* fast = head->next; fast && fast->next; fast = fast->next->next) slow = slow->next;
    ListNode* back = nullptr;
    for (ListNode* node = exchange(slow->next, nullptr); node;) {
      ListNode* following = node->next;
      node->next = back;
      back = node;
      node = following;
    }
    while (back) {
      ListNode* following = back->next;
      back->next = head->next;
      head->next = back;
      head = back->next;
      back = following;
    }
  }
};
