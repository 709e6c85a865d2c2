// Gives the middle node of an odd number to the second half, and loses it there. [edge]
class Solution {
 public:
  void reorderList(ListNode* head) {
    ListNode* before = head;
    ListNode* slow = head;
    for (ListNode* fast = head; fast && fast->next; fast = fast->next->next) {
      before = slow;
      slow = slow->next;
    }
    before->next = nullptr;
    ListNode* back = nullptr;
    while (slow) {
      ListNode* following = slow->next;
      slow->next = back;
      back = slow;
      slow = following;
    }
    while (head && back) {
      ListNode* front = head->next;
      ListNode* following = back->next;
      head->next = back;
      back->next = front;
      head = front;
      back = following;
    }
  }
};
