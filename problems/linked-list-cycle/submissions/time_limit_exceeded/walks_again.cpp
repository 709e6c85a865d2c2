// Compares each node with all those before it, walking from the head again. O(n^2) time. [large]
class Solution {
 public:
  bool hasCycle(ListNode* head) {
    int steps = 0;
    for (ListNode* node = head; node; node = node->next, ++steps) {
      ListNode* before = head;
      for (int i = 0; i < steps; ++i, before = before->next) {
        if (before == node) return true;
      }
    }
    return false;
  }
};
