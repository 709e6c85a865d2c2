// Counts the nodes, then walks half of them. O(n) time, O(1) space.
class Solution {
 public:
  ListNode* middleNode(ListNode* head) {
    int count = 0;
    for (ListNode* node = head; node; node = node->next) ++count;
    for (int i = 0; i < count / 2; ++i) head = head->next;
    return head;
  }
};
