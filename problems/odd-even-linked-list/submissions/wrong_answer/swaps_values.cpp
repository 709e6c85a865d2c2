// Swaps the odd node's value to the front, which mixes up the even ones. [edge]
class Solution {
 public:
  ListNode* oddEvenList(ListNode* head) {
    ListNode* place = head;
    for (ListNode* node = head; node; node = node->next->next) {
      swap(place->val, node->val);
      place = place->next;
      if (!node->next) break;
    }
    return head;
  }
};
