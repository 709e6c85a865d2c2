// Asks for the next node only, though the fast pointer may have left the list. [edge]
class Solution {
 public:
  ListNode* middleNode(ListNode* head) {
    ListNode* slow = head;
    ListNode* fast = head;
    while (fast->next) {
      slow = slow->next;
      fast = fast->next->next;
    }
    return slow;
  }
};
