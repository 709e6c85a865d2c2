// Counts from the start. [sample]
class Solution {
 public:
  int kthFromEnd(ListNode* head, int k) {
    for (int i = 1; i < k && head != nullptr; ++i) head = head->next;
    return head == nullptr ? -1 : head->val;
  }
};
