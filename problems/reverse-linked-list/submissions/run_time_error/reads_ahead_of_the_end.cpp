// Keeps three pointers and moves the foremost one past the end. [sample]
class Solution {
 public:
  ListNode* reverseList(ListNode* head) {
    ListNode* previous = nullptr;
    ListNode* current = head;
    ListNode* following = head->next;
    while (current) {
      current->next = previous;
      previous = current;
      current = following;
      following = following->next;
    }
    return previous;
  }
};
