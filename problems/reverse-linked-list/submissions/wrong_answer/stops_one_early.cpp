// Ends the loop at the last node, which is left out. [sample]
class Solution {
 public:
  ListNode* reverseList(ListNode* head) {
    ListNode* previous = nullptr;
    while (head && head->next) {
      ListNode* following = head->next;
      head->next = previous;
      previous = head;
      head = following;
    }
    return previous;
  }
};
