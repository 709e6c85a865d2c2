// Takes hold of three nodes at once, of which only the first is looked for. [edge]
class Solution {
 public:
  ListNode* reverseList(ListNode* head) {
    if (!head) return nullptr;
    ListNode* previous = head;
    ListNode* current = head->next;
    ListNode* following = current->next;
    previous->next = nullptr;
    while (following) {
      current->next = previous;
      previous = current;
      current = following;
      following = following->next;
    }
    current->next = previous;
    return current;
  }
};
