// Does not link the pair before to the new first node. [sample]
class Solution {
 public:
  ListNode* swapPairs(ListNode* head) {
    if (!head || !head->next) return head;
    ListNode* result = head->next;
    while (head && head->next) {
      ListNode* second = head->next;
      head->next = second->next;
      second->next = head;
      head = head->next;
    }
    return result;
  }
};
