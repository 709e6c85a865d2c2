// Drops the last node of a list of odd length. [edge]
class Solution {
 public:
  ListNode* swapPairs(ListNode* head) {
    if (!head || !head->next) return nullptr;
    ListNode* second = head->next;
    head->next = swapPairs(second->next);
    second->next = head;
    return second;
  }
};
