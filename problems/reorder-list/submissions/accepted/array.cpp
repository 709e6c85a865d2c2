// All nodes in an array, taken from both ends by turns. O(n) time and space.
class Solution {
 public:
  void reorderList(ListNode* head) {
    deque<ListNode*> nodes;
    for (ListNode* node = head; node; node = node->next) nodes.push_back(node);
    ListNode placeholder;
    ListNode* tail = &placeholder;
    while (!nodes.empty()) {
      tail = tail->next = nodes.front();
      nodes.pop_front();
      if (nodes.empty()) break;
      tail = tail->next = nodes.back();
      nodes.pop_back();
    }
    tail->next = nullptr;
  }
};
