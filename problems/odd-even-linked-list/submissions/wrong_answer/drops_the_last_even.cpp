// Cuts the even chain one node too early if the number of nodes is even. [sample]
class Solution {
 public:
  ListNode* oddEvenList(ListNode* head) {
    if (!head || !head->next || !head->next->next) return head;
    ListNode* odd = head;
    ListNode* evens = head->next;
    ListNode* even = evens;
    while (odd->next->next) {
      odd->next = odd->next->next;
      odd = odd->next;
      if (!odd->next || !odd->next->next) break;
      even->next = odd->next;
      even = even->next;
    }
    even->next = nullptr;
    odd->next = evens;
    return head;
  }
};
