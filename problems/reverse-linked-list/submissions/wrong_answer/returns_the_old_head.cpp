// Returns the former head, which has become the last node. [sample]
class Solution {
 public:
  ListNode* reverseList(ListNode* head) {
    ListNode* previous = nullptr;
    ListNode* current = head;
    while (current) {
      ListNode* following = current->next;
      current->next = previous;
      previous = current;
      current = following;
    }
    return head;
  }
};
