// Does not clear the link of the former head, so that the last two nodes point at each other. [sample]
class Solution {
 public:
  ListNode* reverseList(ListNode* head) {
    if (!head || !head->next) return head;
    ListNode* previous = head;
    ListNode* current = head->next;
    while (current) {
      ListNode* following = current->next;
      current->next = previous;
      previous = current;
      current = following;
    }
    return previous;
  }
};
