// Does not look whether k nodes are left. [sample]
class Solution {
 public:
  ListNode* reverseKGroup(ListNode* head, int k) {
    if (!head) return nullptr;
    ListNode* previous = nullptr;
    ListNode* node = head;
    for (int i = 0; i < k; ++i) {
      ListNode* following = node->next;
      node->next = previous;
      previous = node;
      node = following;
    }
    head->next = reverseKGroup(node, k);
    return previous;
  }
};
