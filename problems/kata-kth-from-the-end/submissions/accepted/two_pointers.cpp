// Two pointers k apart. O(n) time, O(1) space.
class Solution {
 public:
  int kthFromEnd(ListNode* head, int k) {
    ListNode* ahead = head;
    for (int i = 0; i < k; ++i) {
      if (ahead == nullptr) return -1;
      ahead = ahead->next;
    }
    ListNode* node = head;
    for (; ahead != nullptr; ahead = ahead->next) node = node->next;
    return node->val;
  }
};
