// Looks at the node behind the first without asking whether there is a first. [edge]
class Solution {
 public:
  int kthFromEnd(ListNode* head, int k) {
    int length = 1;
    for (ListNode* node = head; node->next != nullptr; node = node->next) ++length;
    if (k > length) return -1;
    ListNode* node = head;
    for (int i = 0; i < length - k; ++i) node = node->next;
    return node->val;
  }
};
