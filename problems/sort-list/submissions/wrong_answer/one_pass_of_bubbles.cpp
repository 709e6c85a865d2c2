// Goes through the list only once, and exchanges neighbors that are in the wrong order. [sample]
class Solution {
 public:
  ListNode* sortList(ListNode* head) {
    for (ListNode* node = head; node && node->next; node = node->next) {
      if (node->val > node->next->val) swap(node->val, node->next->val);
    }
    return head;
  }
};
