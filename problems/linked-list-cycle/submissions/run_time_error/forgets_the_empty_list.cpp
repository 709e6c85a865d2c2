// Reads the next of the head without asking whether there is a head. [edge]
class Solution {
 public:
  bool hasCycle(ListNode* head) {
    ListNode* slow = head;
    ListNode* fast = head->next;
    while (slow != fast) {
      if (!fast || !fast->next) return false;
      slow = slow->next;
      fast = fast->next->next;
    }
    return true;
  }
};
