// Moves the last node to the front k times. O(n * k) time. [edge]
class Solution {
 public:
  ListNode* rotateRight(ListNode* head, int k) {
    if (!head || !head->next) return head;
    for (int i = 0; i < k; ++i) {
      ListNode* before = head;
      while (before->next->next) before = before->next;
      before->next->next = head;
      head = before->next;
      before->next = nullptr;
    }
    return head;
  }
};
