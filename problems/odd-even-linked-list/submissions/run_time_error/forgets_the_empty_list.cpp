// Reads the next node of an empty list. [edge]
class Solution {
 public:
  ListNode* oddEvenList(ListNode* head) {
    ListNode* odd = head;
    ListNode* evens = head->next;
    ListNode* even = evens;
    while (even && even->next) {
      odd->next = even->next;
      odd = odd->next;
      even->next = odd->next;
      even = even->next;
    }
    odd->next = evens;
    return head;
  }
};
