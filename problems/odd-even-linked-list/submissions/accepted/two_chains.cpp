// Two chains that are built by turns. O(n) time, O(1) space.
class Solution {
 public:
  ListNode* oddEvenList(ListNode* head) {
    if (!head) return head;
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
