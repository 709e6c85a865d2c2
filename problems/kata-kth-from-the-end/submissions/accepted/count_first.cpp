// Counts the nodes, then goes to the one. O(n) time, O(1) space.
class Solution {
 public:
  int kthFromEnd(ListNode* head, int k) {
    int length = 0;
    for (ListNode* node = head; node != nullptr; node = node->next) ++length;
    if (k > length) return -1;
    ListNode* node = head;
    for (int i = 0; i < length - k; ++i) node = node->next;
    return node->val;
  }
};
